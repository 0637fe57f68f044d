import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDraft, makePublishedArticle } from '../../../test/make/make-articles.ts'
import { confirmAllStatements } from '../../../test/make/make-statements.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { type Body, bodyFromHtml } from '../body/index.ts'
import { addHouseTerm, changeCheckSettings } from '../check-settings/index.ts'
import { checks } from '../checks/index.ts'
import { admitTopic } from '../topics/index.ts'
import { publishArticle } from './index.ts'

const by = 'Anouk Le Tallec'
let newsroom: TestNewsroom

/** Every finding blocks here, so that what the gate refuses is what it found. */
beforeAll(async () => {
  newsroom = await openTestNewsroom()
  for (const { code } of checks)
    await changeCheckSettings(newsroom, { change: 'weigh', code, severity: 'block', by })
  await addHouseTerm(newsroom, { language: 'fr', avoid: 'impacter', by })
})

afterAll(() => newsroom.close())

const read = (html: string): Body => bodyFromHtml(html, { mediaIdFor: () => newsroom.newId() }).body
const datedAt = '2024-10-28T08:00:00Z'

type Draft = { articleId: string }
type Draw = () => Promise<Draft>

/** A draft of 28 October 2024 whose words alone are enough. */
const words =
  (html: string, headline = 'Une journée à Lille'): Draw =>
  () =>
    makeDraft(newsroom, { headline, body: read(html), datedAt, slug: newsroom.newId() })

const told = [
  'La ligne de chemin de fer entre Gap et Briançon rouvrira le 2 décembre, a annoncé lundi la région.',
  'Elle était coupée depuis les inondations de juin, qui avaient emporté un pont à l’entrée de la vallée.',
  'Les travaux ont coûté 12 millions d’euros et employé 80 personnes pendant cinq mois.',
  'Quatre trains circuleront chaque jour dans les deux sens, deux de plus qu’avant la crue.',
].join(' ')

/** What each check speaks of, with the rows of the newsroom that it needs. */
const drafts: Record<string, Draw> = {
  'office-holder': words('<p>Le secrétaire général de l’OTAN, Jens Stoltenberg, est à Lille.</p>'),
  'took-office': words(
    '<p>Le secrétaire général de l’OTAN, Jens Stoltenberg, qui a pris ses fonctions ce mois-ci, était à Bruxelles.</p>',
  ),
  'figures-disagree': async () => {
    await recordWords('Mark Rutte', 'Nous formerons 500 soldats à Brest avant le mois de juin')
    return await makeDraft(newsroom, {
      headline: 'Mark Rutte à Brest',
      body: read(
        '<p>« Nous formerons 300 soldats à Brest avant le mois de juin », a dit Mark Rutte.</p>',
      ),
      datedAt,
    })
  },
  arithmetic: words('<p>L’accident a fait 12 blessés, dont 5 graves et 8 légers.</p>'),
  'headline-unsupported': words(
    '<p>Le maire a dit que les habitants resteraient. La crue a touché la ville basse, les écoles sont fermées, et le pont ne rouvrira pas avant plusieurs mois selon les services techniques. Les secours ont travaillé toute la nuit pour mettre à l’abri les familles, et deux gymnases ont été ouverts.</p>',
    'Le maire : « Nous ne partirons jamais d’ici »',
  ),
  'weekday-mismatch': words('<p>La séance a eu lieu lundi 27 octobre 2024.</p>'),
  'name-variants': async () => {
    await admitPerson('Aïcha Benhammou')
    return await words('<p>L’avocate Aïcha Benhamou a plaidé deux heures.</p>')()
  },
  'quote-altered': async () => {
    const speech = await makePublishedArticle(newsroom, {
      headline: 'Le discours de la ministre',
      body: read(
        '<p>« Nous allons rouvrir la ligne avant la fin de l’année », a dit Anne Roy.</p>',
      ),
      publishedAt: datedAt,
    })
    return await words(
      `<p>« Nous allons rouvrir la ligne avant la fin du mois », a dit <a href="/fr/articles/${speech.slug}">lundi</a> la ministre Anne Roy.</p>`,
    )()
  },
  'translation-drift': async () => {
    const draft = await words('<p>Le séisme a fait 12 morts dans la région.</p>')()
    await makePublishedArticle(newsroom, {
      headline: 'Quake in the north',
      language: 'en',
      text: 'The quake left 15 dead in the region.',
      publishedAt: datedAt,
      editionOf: draft.articleId,
    })
    return draft
  },
  'unattributed-quote': words(
    '<p>La route est fermée depuis trois jours et personne ne passe.</p><p>« Nous ne pouvons plus aller travailler, et personne ne vient nous voir. »</p><p>La pluie tombe toujours.</p>',
  ),
  'no-source': words(
    '<p>Les faits sont là. Le maire Paul Durand a déclaré que la route serait fermée.</p>',
  ),
  'anonymous-source': words(
    '<p>Une source policière a indiqué lundi que le suspect était en fuite.</p>',
  ),
  'relative-date': words('<p>L’usine a fermé la semaine dernière.</p>'),
  stale: () =>
    makePublishedArticle(newsroom, {
      headline: 'Le conseil vote',
      text: 'Le conseil vote aujourd’hui le budget.',
      publishedAt: datedAt,
    }),
  'missing-reply': words(
    '<p>Paul Durand est accusé d’avoir détourné 40 000 euros de la caisse du club.</p>',
  ),
  'allegation-as-fact': words(
    '<p>Le meurtrier, placé en garde à vue dimanche, sera présenté à un juge mardi.</p>',
  ),
  'vulnerable-people': words(
    '<p>Lucas Martin, 15 ans, a été mis en examen mardi pour vol avec violence.</p>',
  ),
  'duplicate-article': async () => {
    const topicIds = [await admitPerson('La ligne de Briançon')]
    await makePublishedArticle(newsroom, {
      ...{ headline: 'Le train revient', text: told, topicIds, publishedAt: datedAt },
    })
    return await makeDraft(newsroom, {
      ...{ headline: 'Briançon retrouve son train', text: told, topicIds, datedAt },
    })
  },
  'unbalanced-quotes': words('<p>« Nous partirons demain, a dit le maire.</p>'),
  'repeated-words': words('<p>Le maire est dans dans la ville.</p>'),
  'unknown-acronym': words('<p>La DGALN a publié lundi une note sur les permis.</p>'),
  'house-terms': words('<p>La grève va impacter la ville.</p>'),
  typography: words("<p>L'eau monte !</p>"),
  'article-form': words('<figure><img src="a" alt=""></figure><p>La ville dort.</p>'),
  links: words('<p>Voir <a href="/fr/articles/nulle-part">le plan des travaux</a>.</p>'),
}

async function admitPerson(name: string): Promise<string> {
  const names = [{ language: 'fr' as const, name, description: null, aliases: [] }]
  return (await admitTopic(newsroom, { kind: 'person', wikidataId: null, names })).topicId
}

/** Somebody’s words in the record, from an article of the month before. */
async function recordWords(speaker: string, said: string): Promise<void> {
  await admitPerson(speaker)
  const { articleId } = await makePublishedArticle(newsroom, {
    headline: 'Un entretien',
    slug: newsroom.newId(),
    body: read(`<p>« ${said} », a déclaré ${speaker} à Bruxelles.</p>`),
    publishedAt: '2024-09-12T08:00:00Z',
  })
  await confirmAllStatements(newsroom, articleId)
}

/** What the gate refuses an article for, as code and words. */
async function blockersOf(articleId: string): Promise<string[]> {
  const published = await publishArticle(newsroom, { articleId })
  if (published.ok || published.refusal.because !== 'blocked-by-checks') return []
  return published.refusal.findings.map(({ code }) => code)
}

describe('the gate hears each check, fed from the rows of the newsroom', () => {
  test.each(checks.map(({ code }) => code))('%s', async code => {
    const { articleId } = (await drafts[code]?.()) ?? { articleId: '' }
    expect(await blockersOf(articleId)).toContain(code)
  })
})

test('what somebody is on record as saying is compared word by word', async () => {
  await recordWords('Ada Brun', 'Le pont ne rouvrira pas avant le printemps de cette année')
  const { articleId } = await words(
    '<p>« Le pont ne rouvrira pas avant l’automne de cette année », a déclaré Ada Brun.</p>',
  )()
  expect(await blockersOf(articleId)).toContain('quote-altered')
})
