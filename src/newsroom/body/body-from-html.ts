import type { Body } from './body.ts'
import type { Lost } from './from-html/lost.ts'
import { parsePage } from './from-html/parse-page.ts'
import { readBlocks } from './from-html/read-flow.ts'
import { type HtmlOptions, type Reading, topOfPage } from './from-html/reading.ts'
import { tidyBody } from './tidy-body.ts'

/**
 * The body a page holds, always tidy and fit for `decodeBody`, and what of the page it could not hold.
 * Parsed as a browser would; scripts, styles and unsafe addresses never come through.
 */
export function bodyFromHtml(
  html: string,
  options: HtmlOptions = {},
): { body: Body; lost: Lost[] } {
  const lost: Lost[] = []
  const reading: Reading = {
    options,
    lost,
    read: (nodes, place) => readBlocks(nodes, place, reading),
  }
  const page = parsePage(html)
  if (page === null) lost.push({ what: 'everything', because: 'too-tangled' })
  const content = reading.read(page ?? [], topOfPage)
  return { body: tidyBody({ type: 'doc', content }), lost }
}
