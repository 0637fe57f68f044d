import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePublishedArticle } from '../../../test/make/make-articles.ts'
import { confirmAllStatements, suggestStatements } from '../../../test/make/make-statements.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import {
  addResponse,
  confirmResponse,
  dismissResponse,
  listResponses,
  listResponsesOfArticle,
  proposeResponses,
} from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})
afterAll(() => newsroom.close())

let articles = 0

async function article(text: string, publishedAt: string): Promise<string> {
  articles += 1
  const slug = `article-${articles}`
  return (await makePublishedArticle(newsroom, { slug, text, publishedAt })).articleId
}

const claim =
  'Le président ukrainien Volodymyr Zelensky a déclaré que 60 000 soldats russes avaient été tués à Koursk.'
const denial =
  'Le Kremlin a nié la mort de soldats russes. Le président russe Vladimir Poutine a déclaré que 6 000 soldats russes avaient été tués à Koursk.'

test('a statement is held against the record, and both pages show the response once a person confirms it', async () => {
  const first = await article(claim, '2024-10-20T08:00:00Z')
  const [said] = await confirmAllStatements(newsroom, first)
  const second = await article(denial, '2024-10-28T08:00:00Z')
  const answers = await confirmAllStatements(newsroom, second)
  await proposeResponses(newsroom, second)
  const suggested = await listResponsesOfArticle(newsroom, second)
  const answer = answers.find(({ figures }) => figures.length > 0)
  const contradiction = suggested.find(({ kind }) => kind === 'contradicts')
  expect(contradiction).toMatchObject({ fromId: answer?.statementId, toId: said?.statementId })
  const ids = [said?.statementId ?? '', answer?.statementId ?? '']
  expect((await listResponses(newsroom, ids)).size).toBe(0)
  await confirmResponse(newsroom, { responseId: contradiction?.responseId ?? '', by: 'Ada' })
  const shown = await listResponses(newsroom, ids)
  expect(shown.get(ids[0] ?? '')).toMatchObject([
    { kind: 'contradicts', side: 'by', statement: { statementId: ids[1] } },
  ])
  expect(shown.get(ids[1] ?? '')).toMatchObject([
    { kind: 'contradicts', side: 'of', statement: { statementId: ids[0] } },
  ])
})

test('a response dismissed once is not suggested again', async () => {
  await confirmAllStatements(newsroom, await article(claim, '2024-11-20T08:00:00Z'))
  const second = await article(denial, '2024-11-28T08:00:00Z')
  await suggestStatements(newsroom, second)
  await proposeResponses(newsroom, second)
  const [suggestion] = await listResponsesOfArticle(newsroom, second)
  await dismissResponse(newsroom, { responseId: suggestion?.responseId ?? '', by: 'Ada' })
  await proposeResponses(newsroom, second)
  const again = await listResponsesOfArticle(newsroom, second)
  expect(again.find(({ responseId }) => responseId === suggestion?.responseId)?.state).toBe(
    'dismissed',
  )
  expect(new Set(again.map(({ fromId, toId, kind }) => `${fromId} ${kind} ${toId}`)).size).toBe(
    again.length,
  )
})

test('two statements can be linked by hand, and not one to itself', async () => {
  const [one] = await confirmAllStatements(newsroom, await article(claim, '2024-12-20T08:00:00Z'))
  const [other] = await confirmAllStatements(
    newsroom,
    await article(denial, '2024-12-28T08:00:00Z'),
  )
  const request = { fromId: other?.statementId ?? '', kind: 'denies' as const, by: 'Ada' }
  const linked = await addResponse(newsroom, { ...request, toId: one?.statementId ?? '' })
  expect(linked.ok).toBe(true)
  expect((await listResponses(newsroom, [request.fromId])).get(request.fromId)).toHaveLength(1)
  expect(await addResponse(newsroom, { ...request, toId: request.fromId })).toEqual({
    ok: false,
    refusal: { cannot: 'add-response', because: 'same-statement' },
  })
})
