import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePublishedArticle } from '../../../test/make/make-articles.ts'
import { confirmAllStatements } from '../../../test/make/make-statements.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { dismissStatement } from '../statements/index.ts'
import { addSeries, excludeFromSeries, findSeries, listPoints } from './index.ts'

let newsroom: TestNewsroom
let articles = 0

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  await said(
    'Le ministre Marc Rey a déclaré que plus de 500 000 soldats russes avaient été tués.',
    1,
  )
  await said('Le ministre Marc Rey a déclaré que 300 chars russes avaient été détruits.', 2)
})
afterAll(() => newsroom.close())

async function said(text: string, month: number): Promise<string> {
  articles += 1
  const { articleId } = await makePublishedArticle(newsroom, {
    ...{ text, slug: `article-${articles}` },
    publishedAt: `2024-0${month}-10T08:00:00Z`,
  })
  const [statement] = await confirmAllStatements(newsroom, articleId)
  return statement?.statementId ?? ''
}

const losses = {
  names: [{ language: 'fr' as const, name: 'Pertes russes', description: null }],
  ...{ topicId: null, unit: null, counted: ['soldats tués', 'soldats blessés'], by: 'Ada' },
}

test('a series gathers what the record holds and what comes, by whoever says it, and nothing else', async () => {
  const added = await addSeries(newsroom, losses)
  expect(added).toMatchObject({ ok: true, value: { points: 1 } })
  const second = await said(
    'La ministre Irène Vasselot a déclaré que 610 000 soldats russes avaient été blessés ou tués.',
    3,
  )
  const series = await findSeries(newsroom, { language: 'fr', slug: 'pertes-russes' })
  const seriesId = series?.seriesId ?? ''
  expect(await listPoints(newsroom, seriesId)).toMatchObject([
    { saidOn: '2024-01-10', value: 500_000, bound: 'more-than' },
    { saidOn: '2024-03-10', value: 610_000, bound: 'exact' },
  ])
  await dismissStatement(newsroom, { statementId: second, by: 'Ada' })
  expect(await listPoints(newsroom, seriesId)).toHaveLength(1)
})

test('what fits in words but not in meaning is taken out, and stays out', async () => {
  const series = await findSeries(newsroom, { language: 'fr', slug: 'pertes-russes' })
  const seriesId = series?.seriesId ?? ''
  const statementId = await said(
    'Le ministre Marc Rey a déclaré que 12 soldats français avaient été tués.',
    4,
  )
  expect(await listPoints(newsroom, seriesId)).toHaveLength(2)
  await excludeFromSeries(newsroom, { seriesId, statementId })
  expect(await listPoints(newsroom, seriesId)).toHaveLength(1)
})

test.each([
  [{ ...losses, counted: [' '] }, 'nothing-counted'],
  [{ ...losses, names: [{ language: 'fr' as const, name: '…', description: null }] }, 'no-name'],
  [losses, 'name-taken'],
])('a series that cannot be is refused: %#', async (request, because) => {
  expect(await addSeries(newsroom, request)).toMatchObject({ ok: false, refusal: { because } })
})
