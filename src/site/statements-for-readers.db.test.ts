import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePublishedArticle } from '../../test/make/make-articles.ts'
import { makeTopic } from '../../test/make/make-places.ts'
import { confirmAllStatements, suggestStatements } from '../../test/make/make-statements.ts'
import { openTestNewsroom, type TestNewsroom } from '../../test/newsroom.ts'
import { openTestSite } from '../../test/site.ts'
import { withdrawArticle } from '../newsroom/articles/index.ts'
import { addResponse, dismissStatement } from '../newsroom/statements/index.ts'
import { readAddress } from './addresses.ts'
import { answerPage } from './answer-page.ts'
import type { Answer, Page, Site } from './page.ts'

let newsroom: TestNewsroom
let site: Site

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  site = openTestSite(newsroom)
})

afterAll(() => newsroom.close())

async function answer(address: string): Promise<Answer> {
  const { pathname, searchParams } = new URL(address, site.origin)
  const read = readAddress(pathname, searchParams)
  if (!read) throw new Error(`no page has the address ${address}`)
  return await answerPage(site, read)
}

async function page(address: string): Promise<Page> {
  const answered = await answer(address)
  if (answered.kind !== 'page') throw new Error(`${address} leads to ${answered.to}`)
  return answered
}

let articles = 0

async function publishSaying(name: string, words = 'Le pont tiendra', said = '2025-02-03') {
  articles += 1
  const article = await makePublishedArticle(newsroom, {
    headline: `Le pont ${articles}`,
    slug: `le-pont-${articles}`,
    text: `« ${words} », a déclaré ${name}, directrice des travaux.`,
    publishedAt: `${said}T08:00:00Z`,
  })
  const [statement] = await confirmAllStatements(newsroom, article.articleId)
  if (!statement) throw new Error('nothing was read')
  return { ...article, statement, statementId: statement.statementId }
}

test('an article shows what was said in it, and is kept under the statement and its speaker', async () => {
  const { slug, statement, statementId } = await publishSaying('Maud Kerven')
  const { text, keys } = await page(`/fr/articles/${slug}`)
  expect(text).toContain(`id="d-${statementId}"`)
  expect(text).toContain('href="/fr/sujets/maud-kerven"')
  const [speakerId = ''] = statement.speaker.topicIds
  expect(keys).toEqual(expect.arrayContaining([`statement:${statementId}`, `topic:${speakerId}`]))
})

test('a role that names an office leads to its page, and goes stale with the register', async () => {
  const text = '« Nous serons prêts », a affirmé le secrétaire général de l’OTAN, Mark Rutte.'
  const { articleId } = await makePublishedArticle(newsroom, { text, slug: 'prets' })
  await confirmAllStatements(newsroom, articleId)
  const { text: html, keys } = await page('/fr/articles/prets')
  expect(html).toContain('href="/fr/fonctions/nato-secretary-general"')
  expect(keys).toContain('offices')
  expect((await page('/fr/sujets/mark-rutte')).text).toContain('class="office-now offices-held"')
})

test('what nobody has confirmed is not shown to readers', async () => {
  const text = '« Rien ne va plus », a déclaré Yves Auffret.'
  const { articleId, slug } = await makePublishedArticle(newsroom, { text, slug: 'non-confirme' })
  const [suggested] = await suggestStatements(newsroom, articleId)
  expect((await page(`/fr/articles/${slug}`)).text).not.toContain('class="said"')
  expect((await page(`/fr/declarations/${suggested?.statementId}`)).status).toBe(404)
})

test('a response is told at both statements, and drops the pages of both', async () => {
  const first = await publishSaying('Lise Morvan')
  const second = await publishSaying('Paul Le Goff', 'Le pont ne tiendra pas')
  await addResponse(newsroom, {
    ...{ fromId: second.statementId, toId: first.statementId },
    ...{ kind: 'contradicts', by: 'Ada Brun' },
  })
  const answered = await page(`/fr/declarations/${first.statementId}`)
  expect(answered.text).toContain('Contredite par')
  expect(answered.text).toContain(`/fr/declarations/${second.statementId}`)
  expect(answered.keys).toContain(`statement:${second.statementId}`)
  expect((await page(`/fr/declarations/${second.statementId}`)).text).toContain(
    'Contredit les propos de',
  )
  expect((await page(`/fr/articles/${first.slug}`)).text).toContain('Contredite par')
})

test('a statement’s page in another language leads to its own', async () => {
  const { statementId } = await publishSaying('Anne Riou')
  expect(await answer(`/en/statements/${statementId}/embed`)).toEqual({
    kind: 'redirect',
    to: `/fr/declarations/${statementId}/embed`,
  })
})

test('a dismissed statement’s address says so, and so does that of a withdrawn article’s', async () => {
  const { statementId } = await publishSaying('Jean Cloarec')
  await dismissStatement(newsroom, { statementId, by: 'Ada Brun' })
  const dismissed = await page(`/fr/declarations/${statementId}`)
  expect(dismissed).toMatchObject({
    status: 410,
    keys: expect.arrayContaining([`statement:${statementId}`]),
  })
  expect(dismissed.text).toContain('Cette déclaration a été écartée')
  expect(dismissed.text).not.toContain('Le pont tiendra')
  const other = await publishSaying('Marie Cloarec')
  await withdrawArticle(newsroom, other.articleId)
  const gone = (shown: string) => page(`/fr/declarations/${other.statementId}${shown}`)
  expect(await gone('')).toMatchObject({ status: 410, audience: 'readers' })
  expect(await gone('/embed')).toMatchObject({ status: 410, audience: 'other-sites' })
  expect((await page('/fr/declarations/0192d0c4-7b1c-7000-8000-000000000001')).status).toBe(404)
})

test('other sites are told how to show a statement, at most as wide as they have room', async () => {
  const { statementId } = await publishSaying('Rose Guével')
  const url = encodeURIComponent(`https://journal.example/fr/declarations/${statementId}`)
  const answered = await page(`/oembed?url=${url}&format=json&maxwidth=320`)
  expect(answered).toMatchObject({
    status: 200,
    contentType: 'application/json; charset=utf-8',
    audience: 'other-sites',
  })
  expect(JSON.parse(answered.text)).toMatchObject({
    version: '1.0',
    type: 'rich',
    author_name: 'Rose Guével',
    width: 320,
    height: expect.any(Number),
    html: expect.stringContaining(
      `src="https://journal.example/fr/declarations/${statementId}/embed"`,
    ),
  })
  expect((await page(`/oembed?url=${url}&format=xml`)).status).toBe(501)
})

test.each([
  'https://ailleurs.example/fr/declarations/0192d0c4-7b1c-7000-8000-000000000001',
  'https://journal.example.evil.example/fr/declarations/0192d0c4-7b1c-7000-8000-000000000001',
  'https://journal.example/fr/articles/le-pont-1',
  'javascript:alert(1)',
  '',
])('nothing is told of the address %j', async url => {
  expect((await page(`/oembed?url=${encodeURIComponent(url)}`)).status).toBe(404)
})

test('a person’s page shows what they said, and a list of their own goes on where a page ends', async () => {
  for (let day = 1; day <= 32; day += 1)
    await publishSaying(
      'Nolwenn Jaffré',
      `Jour ${day}, le pont tiendra`,
      `2025-01-${String(Math.min(day, 28)).padStart(2, '0')}`,
    )
  const topic = await page('/fr/sujets/nolwenn-jaffre')
  expect(topic.text.match(/class="statement-said"/g)).toHaveLength(5)
  expect(topic.text).toContain('href="/fr/sujets/nolwenn-jaffre/declarations"')
  const first = await page('/fr/sujets/nolwenn-jaffre/declarations')
  expect(first.text.match(/class="statement-said"/g)).toHaveLength(30)
  const older = first.text.match(/href="([^"]*\?before=[^"]*)"/)?.[1] ?? ''
  expect((await page(older)).text.match(/class="statement-said"/g)).toHaveLength(2)
})

test('what a person said can be narrowed to a topic, which shows who said what about it', async () => {
  await makeTopic(newsroom, 'Plougastel')
  const about = await publishSaying('Erwan Salaün', 'Le pont de Plougastel tiendra')
  const other = await publishSaying('Erwan Salaün', 'Rien à ajouter')
  const all = await page('/fr/sujets/erwan-salaun/declarations')
  expect(all.text).toContain('href="/fr/sujets/erwan-salaun/declarations?sujet=plougastel"')
  const narrowed = await page('/fr/sujets/erwan-salaun/declarations?sujet=plougastel')
  expect(narrowed.text).toContain(about.statementId)
  expect(narrowed.text).not.toContain(other.statementId)
  expect((await page('/fr/sujets/plougastel')).text).toContain('Qui a dit quoi')
  expect((await page('/fr/sujets/plougastel/qui-a-dit-quoi')).text).toContain(about.statementId)
  expect((await page('/fr/sujets/erwan-salaun/declarations?sujet=inconnu')).status).toBe(404)
})

test('a topic of which nothing was said says so', async () => {
  await makeTopic(newsroom, 'Silence')
  expect((await page('/fr/sujets/silence/qui-a-dit-quoi')).text).toContain(
    'La rédaction n’a encore confirmé aucune déclaration à ce sujet.',
  )
  expect((await page('/fr/sujets/silence')).text).not.toContain('Qui a dit quoi')
})
