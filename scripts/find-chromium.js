import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A Chromium for the browser journeys: the one CHROMIUM_PATH names, an installed one, Debian's when we may install it,
 * else the one that Playwright brings. `{ path }`, or `{ why }` when there is none.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named)
    return existsSync(named)
      ? { path: named }
      : { why: `CHROMIUM_PATH names ${named}, which does not exist.` }
  const path = findInstalled() ?? installFromDebian() ?? installFromPlaywright()
  return path
    ? { path }
    : {
        why: 'The browser journeys need Chromium, and none was found or could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
      }
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    ...names.flatMap(name => folders.map(folder => join(folder, name))),
    ...macApplications,
  ]
  return candidates.find(existsSync)
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('No Chromium yet: installing Debian’s …')
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], quiet)
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], quiet)
  return findInstalled()
}

function installFromPlaywright() {
  console.log('No Chromium yet: asking Playwright for its own …')
  const cli = join('node_modules', 'playwright-core', 'cli.js')
  if (spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' }).status !== 0)
    return undefined
  const script = "console.log(require('playwright-core').chromium.executablePath())"
  const path = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout.trim()
  return existsSync(path) ? path : undefined
}
