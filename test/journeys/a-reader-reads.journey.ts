import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningDixit, startDixit, temporaryFolder } from '../server/running-dixit.ts'
import { openBrowser, openPage } from './browser.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dixit: RunningDixit
let browser: Browser

beforeAll(async () => {
  folder = await temporaryFolder()
  dixit = await startDixit({ data: folder.path, beginning: 'with-demo' })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await dixit?.stop()
  await folder.remove()
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const widths = [320, 768, 1440]
const themes = ['light', 'dark'] as const
const addresses = [
  '/',
  '/en',
  '/fr/a-propos',
  '/fr/rien-ici',
  '/fr/fonctions',
  '/fr/fonctions/nato-secretary-general',
]

async function barriersOn(page: Page): Promise<string[]> {
  // The page's own policy forbids scripts; the checker's is let in from outside.
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await page.addScriptTag({ content: axe })
  const results: AxeResults = await page.evaluate('axe.run()')
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}

async function articleAddresses(page: Page): Promise<string[]> {
  await page.goto(`${dixit.origin}/`)
  return await page.$$eval('main a[href*="/articles/"]', links =>
    links.slice(0, 2).map(link => link.getAttribute('href') ?? ''),
  )
}

test('a reader goes from the front page to an article, its section, its topic and its author, without any script', async () => {
  const { page, hosts, troubles, close } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${dixit.origin}/`)
  await page.click('main article h2 a')
  expect(await page.textContent('h1')).not.toBe('')
  const article = page.url()
  for (const link of ['.trail li:last-child a', 'a[rel=tag]', 'a[rel=author]']) {
    await page.goto(article)
    const [answer] = await Promise.all([page.waitForEvent('response'), page.click(link)])
    expect(answer.status()).toBe(200)
    await page.waitForLoadState()
    expect(await page.locator('main article').count()).toBeGreaterThan(0)
  }
  expect([...hosts]).toEqual([new URL(dixit.origin).host])
  expect(troubles).toEqual([])
  await close()
})

test.each(themes.flatMap(theme => widths.map(width => ({ theme, width }))))(
  'at $width px in the $theme theme nothing is cut off, and nobody meets a barrier',
  async ({ theme, width }) => {
    const { page, close } = await openPage(browser, {
      colorScheme: theme,
      viewport: { width, height: 900 },
    })
    for (const address of [...addresses, ...(await articleAddresses(page))]) {
      await page.goto(dixit.origin + address)
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(overflow, `${address} at ${width} px`).toBeLessThanOrEqual(0)
      expect(await barriersOn(page), `${address} at ${width} px, ${theme}`).toEqual([])
    }
    await close()
  },
)

test('an article says what it is to machines: authors, publisher, dates with zone, images, trail', async () => {
  const { page, close } = await openPage(browser)
  const [address = ''] = await articleAddresses(page)
  await page.goto(dixit.origin + address)
  const scripts = await page.$$eval('script[type="application/ld+json"]', all =>
    all.map(one => one.textContent ?? ''),
  )
  const [article, trail] = scripts.map(text => JSON.parse(text))
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    inLanguage: 'fr',
    isAccessibleForFree: true,
    publisher: { name: expect.any(String) },
  })
  for (const author of article.author)
    expect(author.url).toMatch(new RegExp(`^${dixit.origin}/fr/auteurs/`))
  expect(article.datePublished).toMatch(/T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
  expect(article.image).toHaveLength(3)
  for (const { url } of article.image)
    expect((await page.request.get(url)).headers()['content-type']).toBe('image/jpeg')
  expect(trail['@type']).toBe('BreadcrumbList')
  expect(await page.getAttribute('link[rel=canonical]', 'href')).toBe(dixit.origin + address)
  await close()
})

test('a keyboard reaches the content first, and sees where it is', async () => {
  const { page, close } = await openPage(browser)
  await page.goto(`${dixit.origin}/`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate("document.activeElement?.getAttribute('href')")).toBe('#content')
  const box = await page.locator('a[href="#content"]').boundingBox()
  expect(box && box.x >= 0).toBe(true)
  await close()
})
