import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSeries } from '../../src/newsroom/series/index.ts'
import { type OpenNewsroom, openNewsroomForCommand } from '../../src/server/open-newsroom.ts'
import { makePublishedArticle } from '../make/make-articles.ts'
import { confirmAllStatements } from '../make/make-statements.ts'
import { type RunningDixit, startDixit, temporaryFolder } from '../server/running-dixit.ts'
import { openBrowser, openPage } from './browser.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dixit: RunningDixit
let opened: OpenNewsroom
let browser: Browser

const address = '/fr/chiffres/logements-inondes'

beforeAll(async () => {
  folder = await temporaryFolder()
  dixit = await startDixit({ data: folder.path })
  const result = await openNewsroomForCommand({ dataFolder: folder.path, databaseUrl: null })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  opened = result.value
  await addSeries(opened.newsroom, {
    names: [{ language: 'fr', name: 'Logements inondés', description: null }],
    ...{ topicId: null, unit: null, counted: ['logements inondés'], by: 'Ada Brun' },
  })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await opened?.close()
  await dixit?.stop()
  await folder.remove()
})

async function said(slug: string, text: string): Promise<void> {
  const { articleId } = await makePublishedArticle(opened.newsroom, { slug, text })
  await confirmAllStatements(opened.newsroom, articleId)
}

const marks = (page: Page) => page.locator('.chart-mark:visible')

async function marksAfterReload(page: Page): Promise<number> {
  await page.reload()
  return await marks(page).count()
}

test('a figure that somebody gives appears, and leads by keyboard to who said it', async () => {
  const { page, troubles, close } = await openPage(browser)
  await page.goto(`${dixit.origin}${address}`)
  await page.getByText('Personne ne l’a encore donné').waitFor()
  await said('crue', 'La maire Ève Lou a annoncé qu’au moins 120 logements étaient inondés.')
  await said('bilan', 'La préfète Maud Ker a annoncé que 158 logements étaient inondés.')
  await expect.poll(() => marksAfterReload(page)).toBe(2)
  await marks(page).first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/fr\/declarations\//)
  await page.getByText('au moins 120 logements').first().waitFor()
  expect(troubles).toEqual([])
  await close()
})

test('a figure that the newsroom begins to follow is on the list at once', async () => {
  const { page, close } = await openPage(browser)
  await page.goto(`${dixit.origin}/fr/chiffres`)
  await addSeries(opened.newsroom, {
    names: [{ language: 'fr', name: 'Foyers sans courant', description: null }],
    ...{ topicId: null, unit: null, counted: ['foyers'], by: 'Ada Brun' },
  })
  const listed = page.getByRole('link', { name: 'Foyers sans courant' })
  await expect.poll(async () => (await page.reload()) && (await listed.count())).toBe(1)
  await close()
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test.each([
  { width: 320, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
])('the chart and its table are for everybody at $width pixels, $colorScheme', async setting => {
  const { width, colorScheme } = setting
  const viewport = { width, height: 800 }
  const { page, close } = await openPage(browser, { viewport, colorScheme, bypassCSP: true })
  for (const path of [address, '/fr/chiffres']) {
    await page.goto(`${dixit.origin}${path}`)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.addScriptTag({ content: axe })
    const results: AxeResults = await page.evaluate('axe.run()')
    expect(results.violations).toEqual([])
  }
  await close()
})
