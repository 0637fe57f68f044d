import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePublishedArticle } from '../../test/make/make-articles.ts'
import { confirmAllStatements } from '../../test/make/make-statements.ts'
import { openTestNewsroom, type TestNewsroom } from '../../test/newsroom.ts'
import { openTestSite } from '../../test/site.ts'
import { addSeries, findSeries } from '../newsroom/series/index.ts'
import { readAddress } from './addresses.ts'
import { answerPage } from './answer-page.ts'
import type { Page, Site } from './page.ts'

let newsroom: TestNewsroom
let site: Site
let statementId: string
let seriesId: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  site = openTestSite(newsroom)
  const { articleId } = await makePublishedArticle(newsroom, {
    headline: '=Une "crue"',
    text: 'La maire Ève Lou a annoncé que plus de 120 logements étaient inondés.',
    slug: 'la-crue',
  })
  const statements = await confirmAllStatements(newsroom, articleId)
  statementId = statements[0]?.statementId ?? ''
  await addSeries(newsroom, {
    names: [
      { language: 'fr', name: 'Logements inondés', description: '<script>alert(1)</script>' },
    ],
    ...{ topicId: null, unit: null, counted: ['logements inondés'], by: 'Ada Brun' },
  })
  const series = await findSeries(newsroom, { language: 'fr', slug: 'logements-inondes' })
  seriesId = series?.seriesId ?? ''
})

afterAll(() => newsroom.close())

async function page(path: string): Promise<Page> {
  const address = readAddress(path, new URLSearchParams())
  const answered = address && (await answerPage(site, address))
  if (answered?.kind !== 'page') throw new Error(`no page at ${path}`)
  return answered
}

test('the page of a figure shows who gave it, and is kept under it and its statements', async () => {
  const { text, keys } = await page('/fr/chiffres/logements-inondes')
  expect(text).toContain('Ève Lou\u00A0: plus de 120</title>')
  expect(text).toContain(`href="/fr/declarations/${statementId}"`)
  expect(text).not.toContain('<script>alert')
  expect(keys).toEqual(
    expect.arrayContaining(['newsroom', `series:${seriesId}`, `statement:${statementId}`]),
  )
})

test('the list of figures is kept under all of them, and under those still to come', async () => {
  const { text, keys } = await page('/fr/chiffres')
  expect(text).toContain('href="/fr/chiffres/logements-inondes"')
  expect(keys).toEqual(expect.arrayContaining(['series', `series:${seriesId}`]))
})

test('the figures of a series are a table for spreadsheets, in which no cell is a formula', async () => {
  const { text, contentType, keys } = await page('/fr/chiffres/logements-inondes.csv')
  expect(contentType).toContain('text/csv')
  expect(keys).toContain(`series:${seriesId}`)
  expect(text.split('\r\n')).toEqual([
    expect.stringMatching(/^said_on,source,value,high,bound,/),
    expect.stringContaining(
      ',Ève Lou,120,,more-than,,plus de 120,fr,https://journal.example/fr/decl',
    ),
    '',
  ])
  expect(text).toContain(`,"'=Une ""crue""",`)
})

test.each(['/fr/chiffres/jamais', '/en/figures/never.csv'])('%s is not found', async path => {
  expect(await page(path)).toMatchObject({ status: 404, keys: [] })
})
