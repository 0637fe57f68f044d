import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addResponse } from '../../src/newsroom/statements/index.ts'
import { type OpenNewsroom, openNewsroomForCommand } from '../../src/server/open-newsroom.ts'
import { makePublishedArticle } from '../make/make-articles.ts'
import { confirmAllStatements } from '../make/make-statements.ts'
import { type RunningDixit, startDixit, temporaryFolder } from '../server/running-dixit.ts'
import { openBrowser, openPage } from './browser.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dixit: RunningDixit
let opened: OpenNewsroom
let browser: Browser
let statementIds: string[]

const article = '/fr/articles/le-pont'
const words =
  'Le pont rouvre. « Le pont tiendra cent ans », a déclaré Maud Kerven, directrice des travaux. Paul Riou a démenti que le pont tiendrait cent ans. « Nous serons prêts », a affirmé le secrétaire général de l’OTAN, Mark Rutte.'

beforeAll(async () => {
  folder = await temporaryFolder()
  dixit = await startDixit({ data: folder.path })
  const result = await openNewsroomForCommand({ dataFolder: folder.path, databaseUrl: null })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  opened = result.value
  const { newsroom } = opened
  const { articleId } = await makePublishedArticle(newsroom, { text: words, slug: 'le-pont' })
  const statements = await confirmAllStatements(newsroom, articleId)
  statementIds = statements.map(({ statementId }) => statementId)
  const [toId = '', fromId = ''] = statementIds
  const added = await addResponse(newsroom, { fromId, toId, kind: 'denies', by: 'Ada Brun' })
  if (!added.ok) throw new Error(JSON.stringify(added.refusal))
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await opened?.close()
  await dixit?.stop()
  await folder.remove()
})

const openCards = (page: Page) => page.locator('.said-card:popover-open')

async function pressUntil(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    const label = (await focused.count()) === 0 ? '' : await nameOf(focused)
    if (label.startsWith(name)) return
  }
  throw new Error(`the keyboard does not reach ${name}`)
}

async function nameOf(focused: ReturnType<Page['locator']>): Promise<string> {
  return (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? ''
}

test('with the keyboard and without script, a reader opens what was said, its page, and the person’s', async () => {
  const { page, troubles, close } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(dixit.origin + article)
  await pressUntil(page, 'Qui l’a dit\u00A0: Maud Kerven')
  await page.keyboard.press('Enter')
  expect(await openCards(page).count()).toBe(1)
  expect(await openCards(page).textContent()).toContain('directrice des travaux')
  expect(await openCards(page).textContent()).toMatch(/Démentie par\s*Paul Riou/)
  await page.keyboard.press('Escape')
  expect(await openCards(page).count()).toBe(0)
  await page.keyboard.press('Enter')
  await pressUntil(page, 'Page de cette déclaration')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/fr/declarations/${statementIds[0]}`)
  expect(await page.textContent('.statement-words')).toBe('«\u202FLe pont tiendra cent ans\u202F»')
  await pressUntil(page, 'Maud Kerven')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/fr/sujets/maud-kerven')
  expect(await page.textContent('.statement-said')).toContain('Le pont tiendra cent ans')
  expect(troubles).toEqual([])
  await close()
})

test('the role of a speaker leads to the page of its office, and their page says what they held', async () => {
  const { page, hosts, close } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${dixit.origin}/fr/sujets/mark-rutte`)
  expect(await page.textContent('.offices-held')).toContain('depuis le 1er octobre 2024')
  await page.click('.list-opening .aliases a >> nth=0')
  await page.waitForURL('**/fr/fonctions/nato-secretary-general')
  expect([...hosts]).toEqual([new URL(dixit.origin).host])
  await close()
})

test('a click or a touch on the words opens their card, another elsewhere closes it', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false, hasTouch: true })
  await page.goto(dixit.origin + article)
  const said = page.locator('label.said').first()
  await said.click({ position: { x: 30, y: 8 } })
  expect(await openCards(page).count()).toBe(1)
  await page.mouse.click(3, 3)
  expect(await openCards(page).count()).toBe(0)
  await said.tap({ position: { x: 30, y: 8 } })
  expect(await openCards(page).count()).toBe(1)
  await close()
})

test('another site shows a statement in a frame, and no other page', async () => {
  const framed = (shown: string) =>
    `<iframe src="${dixit.origin}/fr/declarations/${statementIds[0]}${shown}"></iframe>`
  const elsewhere = createServer((request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(framed(request.url === '/embed' ? '/embed' : ''))
  })
  await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
  const { port } = elsewhere.address() as AddressInfo
  const { page, close } = await openPage(browser)
  await page.goto(`http://127.0.0.1:${port}/embed`)
  expect(await page.frameLocator('iframe').locator('blockquote').textContent()).toContain(
    'Le pont tiendra cent ans',
  )
  await page.goto(`http://127.0.0.1:${port}/page`)
  expect(await page.frameLocator('iframe').locator('blockquote').count()).toBe(0)
  await close()
  elsewhere.close()
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function barriersOn(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe })
  const results: AxeResults = await page.evaluate('axe.run()')
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}

/** How many lines of the words that an open card is about lie behind it. */
const coveredWords = `(() => {
  const card = document.querySelector('.said-card:popover-open').getBoundingClientRect()
  return [...document.querySelector('label.said').getClientRects()].filter(
    line => line.top < card.bottom && line.bottom > card.top && line.left < card.right && line.right > card.left,
  ).length
})()`

test.each(
  (['light', 'dark'] as const).flatMap(theme => [320, 768, 1440].map(width => ({ theme, width }))),
)('at $width px in the $theme theme nothing is cut off, and nobody meets a barrier', async look => {
  const { page, close } = await openPage(browser, {
    colorScheme: look.theme,
    viewport: { width: look.width, height: 900 },
  })
  // The page's own policy forbids scripts; the checker's is let in from outside.
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  for (const address of [
    article,
    `/fr/declarations/${statementIds[0]}`,
    `/fr/declarations/${statementIds[0]}/embed`,
    '/fr/sujets/maud-kerven',
    '/fr/sujets/mark-rutte',
    '/fr/sujets/maud-kerven/declarations',
    '/fr/sujets/maud-kerven/qui-a-dit-quoi',
  ]) {
    await page.goto(dixit.origin + address)
    for (const summary of await page.locator('summary').all()) await summary.click()
    const opener = page.locator('.said-open').first()
    if ((await opener.count()) > 0) {
      await opener.press('Enter')
      // The browser places the card with the next frame.
      await expect.poll(() => page.evaluate(coveredWords)).toBe(0)
    }
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow, address).toBeLessThanOrEqual(0)
    expect(await barriersOn(page), address).toEqual([])
  }
  await close()
})
