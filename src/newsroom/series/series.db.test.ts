import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePublishedArticle } from '../../../test/make/make-articles.ts'
import { makeTopic } from '../../../test/make/make-places.ts'
import { confirmAllStatements } from '../../../test/make/make-statements.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { dismissStatement, listFiguresOfSeries } from '../statements/index.ts'
import { addSeries, excludeFromSeries, findSeries, listSeries, removeSeries } from './index.ts'

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

async function said(text: string, month: number, topicIds: string[] = []): Promise<string> {
  articles += 1
  const { articleId } = await makePublishedArticle(newsroom, {
    ...{ text, topicIds, slug: `article-${articles}` },
    publishedAt: `2024-0${month}-10T08:00:00Z`,
  })
  const [statement] = await confirmAllStatements(newsroom, articleId)
  return statement?.statementId ?? ''
}

const place = { language: 'fr' as const, slug: 'pertes-russes' }

async function seriesId(): Promise<string> {
  return (await findSeries(newsroom, place))?.seriesId ?? ''
}

async function figures() {
  return await listFiguresOfSeries(newsroom, await seriesId())
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
  expect(await figures()).toMatchObject([
    { point: { saidOn: '2024-01-10', value: 500_000, bound: 'more-than' } },
    { point: { saidOn: '2024-03-10', value: 610_000, bound: 'exact' } },
  ])
  await dismissStatement(newsroom, { statementId: second, by: 'Ada' })
  expect(await figures()).toHaveLength(1)
})

test('a figure comes with who gave it and the article it stands in', async () => {
  const [figure] = await figures()
  expect(figure?.statement).toMatchObject({
    speakers: [{ name: 'Marc Rey' }],
    article: { slug: 'article-1', language: 'fr' },
  })
})

test('who denies a figure does not give it', async () => {
  await said('Le Kremlin a démenti que 700 000 soldats russes aient été tués.', 5)
  expect(await figures()).toHaveLength(1)
})

test('a series on a topic gathers figures of articles on it, and of no others', async () => {
  const topicId = await makeTopic(newsroom, 'Crue')
  await said('La maire Ève Lou a annoncé que 163 logements avaient été inondés.', 6, [topicId])
  await said('La maire Ève Lou a annoncé que 12 logements avaient été inondés.', 7)
  const names = [{ language: 'fr' as const, name: 'Logements', description: null }]
  const counted = ['logements inondés']
  expect(await addSeries(newsroom, { ...losses, names, topicId, counted })).toMatchObject({
    value: { points: 1 },
  })
})

test('what fits in words but not in meaning is taken out, and stays out', async () => {
  const statementId = await said(
    'Le ministre Marc Rey a déclaré que 12 soldats français avaient été tués.',
    4,
  )
  expect(await figures()).toHaveLength(2)
  const exclusion = { place, statementId, by: 'Ada' }
  expect(await excludeFromSeries(newsroom, exclusion)).toMatchObject({ value: { figures: 1 } })
  expect(await figures()).toHaveLength(1)
  for (const unknown of [exclusion, { ...exclusion, statementId: 'no id' }])
    expect(await excludeFromSeries(newsroom, unknown)).toMatchObject({
      refusal: { because: 'not-in-series' },
    })
})

test('all series are listed with their newest day and who gave most, those without figures last', async () => {
  await addSeries(newsroom, {
    ...losses,
    names: [{ language: 'en', name: 'Bridges rebuilt', description: null }],
    counted: ['bridges rebuilt'],
  })
  const listed = await listSeries(newsroom, 'fr')
  expect(listed.filter(({ name }) => name !== 'Logements')).toMatchObject([
    { name: 'Pertes russes', figures: 1, newestOn: '2024-01-10', sources: [{ name: 'Marc Rey' }] },
    { name: 'Bridges rebuilt', language: 'en', figures: 0, newestOn: null, sources: [] },
  ])
})

test.each([
  [{ ...losses, counted: [' '] }, 'nothing-counted'],
  [{ ...losses, names: [{ language: 'fr' as const, name: '…', description: null }] }, 'no-name'],
  [losses, 'name-taken'],
])('a series that cannot be is refused: %#', async (request, because) => {
  expect(await addSeries(newsroom, request)).toMatchObject({ ok: false, refusal: { because } })
})

test('a series that is removed has no page any more, and its name is free', async () => {
  expect(await removeSeries(newsroom, { place, by: 'Ada' })).toMatchObject({ ok: true })
  expect(await findSeries(newsroom, place)).toBeNull()
  expect(await removeSeries(newsroom, { place, by: 'Ada' })).toMatchObject({
    refusal: { because: 'no-such-series' },
  })
  expect(await addSeries(newsroom, losses)).toMatchObject({ ok: true })
})
