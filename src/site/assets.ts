import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { projectPath } from '../project-path.ts'

/** A file of the site itself; its address changes with its content, so that browsers may keep it for ever. */
export type Asset = { path: string; contentType: string; text: string }

export type SiteAssets = { stylesheet: string; icon: string; all: Asset[] }

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="#7c1d2b"/><path d="M14 34c0-9 5-15 13-18l2 4c-5 2-8 5-8 9h6v15H14zm22 0c0-9 5-15 13-18l2 4c-5 2-8 5-8 9h6v15H36z" fill="#fffdf8"/></svg>`

/** The site's files as the build made them. */
export function readAssets(): SiteAssets {
  const stylesheet = asset(
    'styles.css',
    'text/css; charset=utf-8',
    readFileSync(projectPath('dist/site/site.css'), 'utf8'),
  )
  const picture = asset('icon.svg', 'image/svg+xml', icon)
  return { stylesheet: stylesheet.path, icon: picture.path, all: [stylesheet, picture] }
}

function asset(name: string, contentType: string, text: string): Asset {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { path: `/assets/${digest}-${name}`, contentType, text }
}
