import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH
  if (!executablePath)
    throw new Error('CHROMIUM_PATH is not set: run the journeys through `npm test`')
  return await chromium.launch({ executablePath, args: quiet })
}

export type Watched = {
  page: Page
  hosts: Set<string>
  troubles: string[]
  close: () => Promise<void>
}

/** A page that notes every host it asks and every complaint of the browser. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const hosts = new Set<string>()
  const troubles: string[] = []
  page.on('request', request => hosts.add(new URL(request.url()).host))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', problem => troubles.push(problem.message))
  return { page, hosts, troubles, close: () => context.close() }
}
