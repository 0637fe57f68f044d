import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as make from '../../../test/make/make-articles.ts'
import { confirmAllStatements, suggestStatements } from '../../../test/make/make-statements.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { correctArticle, withdrawArticle } from '../articles/index.ts'
import { listAuditEntries } from '../audit/index.ts'
import { admitTopic, findTopic } from '../topics/index.ts'
import {
  addStatement,
  confirmStatement,
  dismissStatement,
  editStatement,
  findPublicStatement,
  listStatementsBySpeaker,
  listStatementsInArticle,
  listStatementsOfArticle,
  listStatementsOnTopic,
  reconsiderStatement,
} from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})
afterAll(() => newsroom.close())

const text =
  'Le secrétaire général de l’OTAN, Mark Rutte, a déclaré lundi à Bruxelles que plus de 600 000 soldats russes avaient été tués ou blessés. « Nous tiendrons », a-t-il ajouté.'
const firstPage = { olderThan: null, limit: 10, language: 'fr' as const }
let articles = 0
const slug = () => `article-${++articles}`
const makeDraft: typeof make.makeDraft = (of, wishes) =>
  make.makeDraft(of, { slug: slug(), ...wishes })
const makePublishedArticle: typeof make.makeDraft = (of, wishes) =>
  make.makePublishedArticle(of, { slug: slug(), ...wishes })
const paragraph = (words: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
})

describe('what reading suggests', () => {
  test('says who, in which role and office, when, with which figures, anchored to the words', async () => {
    const { articleId } = await makePublishedArticle(newsroom, {
      text,
      publishedAt: '2024-10-29T08:00:00Z',
    })
    const [first, second] = await suggestStatements(newsroom, articleId)
    expect(first).toMatchObject({
      state: 'suggested',
      content: expect.stringContaining('600 000'),
      speaker: { name: 'Mark Rutte', role: 'le secrétaire général de l’OTAN' },
      saidOn: '2024-10-28',
      figures: [{ value: 600_000, bound: 'more-than' }],
    })
    expect(first?.speaker.officeKey).not.toBeNull()
    expect(first?.anchors[0]?.quote.exact).toContain('600 000')
    expect(second).toMatchObject({ mode: 'direct', speaker: { words: 'il', name: 'Mark Rutte' } })
    expect(second?.speaker.topicIds).toEqual(first?.speaker.topicIds)
  })

  test('is read again without doubling, and without coming back once dismissed', async () => {
    const { articleId } = await makeDraft(newsroom, { text })
    const [first] = await suggestStatements(newsroom, articleId)
    await dismissStatement(newsroom, { statementId: first?.statementId ?? '', by: 'Ada Brun' })
    const again = await suggestStatements(newsroom, articleId)
    expect(again.map(({ state }) => state)).toEqual(['dismissed', 'suggested'])
  })

  test('goes when the words go, unless somebody had decided on it', async () => {
    const { articleId } = await makeDraft(newsroom, { text })
    const [first] = await suggestStatements(newsroom, articleId)
    await confirmStatement(newsroom, { statementId: first?.statementId ?? '', by: 'Ada Brun' })
    await newsroom.database
      .updateTable('article_drafts')
      .set({ body: paragraph('Rien n’a été dit.') })
      .where('article_id', '=', articleId)
      .execute()
    expect((await suggestStatements(newsroom, articleId)).map(({ state }) => state)).toEqual([
      'confirmed',
    ])
  })

  test('is about the event that its article is tagged with, and by the body it names', async () => {
    const flood = await admitTopic(newsroom, {
      ...{ kind: 'event', wikidataId: null },
      names: [{ language: 'fr', name: 'Crue de l’Aulne', description: null, aliases: [] }],
    })
    const { articleId } = await makePublishedArticle(newsroom, {
      topicIds: [flood.topicId],
      text: '« Aucune vanne n’a été ouverte », a affirmé la Société des barrages de l’Aulne.',
    })
    const [statement] = await confirmAllStatements(newsroom, articleId)
    expect(statement?.speaker.name).toBe('Société des barrages de l’Aulne')
    const page = await listStatementsOnTopic(newsroom, flood.topicId, firstPage)
    expect(page.statements.map(({ statementId }) => statementId)).toEqual([statement?.statementId])
  })

  test('knows a person by any spelling, in both languages', async () => {
    const says = (name: string) => `« La paix est possible », a déclaré ${name} à Kiev.`
    const one = await makeDraft(newsroom, { text: says('Volodymyr Zelensky') })
    const other = await makeDraft(newsroom, { text: says('Volodymyr Zelenskyy') })
    const [first] = await suggestStatements(newsroom, one.articleId)
    const [second] = await suggestStatements(newsroom, other.articleId)
    expect(first?.speaker.topicIds).toHaveLength(1)
    expect(second?.speaker.topicIds).toEqual(first?.speaker.topicIds)
  })
})

describe('what a person decides', () => {
  test('a confirmed statement is public as soon as its article is, and its speaker has a page', async () => {
    const { articleId } = await makePublishedArticle(newsroom, { text: said('Irène Vasselot') })
    const [statement] = await suggestStatements(newsroom, articleId)
    const statementId = statement?.statementId ?? ''
    expect(await findPublicStatement(newsroom, statementId)).toBeNull()
    expect(await findTopic(newsroom, { language: 'fr', slug: 'irene-vasselot' })).toBeNull()
    await confirmStatement(newsroom, { statementId, by: 'Ada Brun' })
    expect(await findPublicStatement(newsroom, statementId)).toMatchObject({
      speakers: [{ name: 'Irène Vasselot' }],
      article: { headline: 'Le port rouvre' },
    })
    const topic = await findTopic(newsroom, { language: 'fr', slug: 'irene-vasselot' })
    const speakerId = topic?.topicId ?? ''
    const page = await listStatementsBySpeaker(newsroom, { speakerId, topicId: null }, firstPage)
    expect(page.statements.map(one => one.statementId)).toEqual([statementId])
    const entries = await listAuditEntries(newsroom, { noun: 'statement', nounId: statementId })
    expect(entries).toMatchObject([{ what: 'statement-confirmed', by: 'Ada Brun' }])
  })

  test('a decision taken back hides the statement again', async () => {
    const { articleId } = await makePublishedArticle(newsroom, { text })
    const [statement] = await confirmAllStatements(newsroom, articleId)
    await reconsiderStatement(newsroom, { statementId: statement?.statementId ?? '', by: 'Ada' })
    expect(await listStatementsInArticle(newsroom, articleId)).toHaveLength(1)
  })

  test('an edited speaker moves the statement to the other person’s page', async () => {
    const { articleId } = await makePublishedArticle(newsroom, { text: said('Luc Rey') })
    const [statement] = await confirmAllStatements(newsroom, articleId)
    const other = await makePublishedArticle(newsroom, { text: said('Marc Rey') })
    const [theirs] = await confirmAllStatements(newsroom, other.articleId)
    const [speakerId = ''] = theirs?.speaker.topicIds ?? []
    await editStatement(newsroom, {
      statementId: statement?.statementId ?? '',
      by: 'Ada',
      edit: { speaker: { name: 'Marc Rey', topicIds: [speakerId] } },
    })
    const page = await listStatementsBySpeaker(newsroom, { speakerId, topicId: null }, firstPage)
    expect(page.statements).toHaveLength(2)
  })

  test('a statement that reading missed can be pointed out', async () => {
    const { articleId } = await makePublishedArticle(newsroom, {
      text: 'Selon lui, tout va bien ici.',
    })
    const start = 'Le port rouvre\n\n'.length + 'Selon lui, '.length
    const added = await addStatement(newsroom, {
      articleId,
      pieces: [{ start, end: start + 'tout va bien ici'.length }],
      speaker: {
        kind: 'pronoun',
        words: 'lui',
        name: null,
        role: null,
        officeKey: null,
        via: null,
        topicIds: [],
      },
      known: {},
      by: 'Ada Brun',
    })
    expect(added.ok).toBe(true)
    expect(await listStatementsInArticle(newsroom, articleId)).toMatchObject([
      { content: 'tout va bien ici', origin: 'by-hand', mode: 'indirect' },
    ])
  })
})

describe('a new version of the text', () => {
  test('shows what was confirmed in the working copy only once readers have those words', async () => {
    const { articleId } = await makePublishedArticle(newsroom, { text: said('Luc Quintin') })
    const added = `${said('Luc Quintin')} « Pas avant mardi », a corrigé la maire, Ada Rouvre.`
    await newsroom.database
      .updateTable('article_drafts')
      .set({ body: paragraph(added) })
      .where('article_id', '=', articleId)
      .execute()
    const statements = await confirmAllStatements(newsroom, articleId)
    expect(statements.map(({ isPublic }) => isPublic)).toEqual([true, false])
    await correct(articleId, added)
    expect(await listStatementsInArticle(newsroom, articleId)).toHaveLength(2)
  })

  test('keeps statements at their words, and loses those whose words are gone until they come back', async () => {
    const { articleId } = await makePublishedArticle(newsroom, { text })
    await confirmAllStatements(newsroom, articleId)
    await correct(
      articleId,
      `Un mot d’abord. ${text.replace('« Nous tiendrons », a-t-il ajouté.', '')}`,
    )
    const [stays, goes] = await listStatementsOfArticle(newsroom, articleId)
    expect(stays).toMatchObject({ lostSince: null, isPublic: true })
    expect(goes).toMatchObject({ isPublic: false })
    expect(goes?.lostSince).not.toBeNull()
    await correct(articleId, text)
    expect(await listStatementsInArticle(newsroom, articleId)).toHaveLength(2)
  })

  test('a statement dismissed while its words stood cannot be confirmed once they are gone', async () => {
    const { articleId } = await makePublishedArticle(newsroom, { text: said('Ivan Le Bras') })
    const [statement] = await suggestStatements(newsroom, articleId)
    const decision = { statementId: statement?.statementId ?? '', by: 'Ada' }
    await dismissStatement(newsroom, decision)
    await correct(articleId, 'Le port reste fermé.')
    await reconsiderStatement(newsroom, decision)
    expect(await confirmStatement(newsroom, decision)).toMatchObject({
      ok: false,
      refusal: { because: 'words-lost' },
    })
    expect(await findPublicStatement(newsroom, decision.statementId)).toBeNull()
  })

  test('a withdrawn article takes its statements with it', async () => {
    const { articleId } = await makePublishedArticle(newsroom, { text })
    await confirmAllStatements(newsroom, articleId)
    await withdrawArticle(newsroom, articleId)
    expect(await listStatementsInArticle(newsroom, articleId)).toEqual([])
  })
})

function said(name: string): string {
  return `« Nous rouvrirons lundi », a déclaré ${name}, directrice des travaux.`
}

async function correct(articleId: string, words: string): Promise<void> {
  const corrected = await correctArticle(newsroom, {
    articleId,
    note: 'Une précision.',
    madeAt: null,
    content: {
      headline: 'Le port rouvre',
      standfirst: null,
      body: paragraph(words),
      sectionId: null,
      authorIds: [],
      topicIds: [],
      leadMediaId: null,
      sourceUrl: null,
    },
  })
  if (!corrected.ok) throw new Error(JSON.stringify(corrected.refusal))
}
