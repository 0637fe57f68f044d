/**
 * Markup that a parser and a scorer can take in linear time: bounded depth, no stray `<`, no scripts
 * but data. `pieces` counts what cuts text in two: stray `<` and entities.
 */
export type TamedHtml = { html: string; elements: number; pieces: number; deepest: number }

const deepestKept = 100
const neverNest = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option optgroup html head body'.split(
    ' ',
  ),
)
const closedByName = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'iframe',
  'xmp',
])
const tagStart = /<(\/?)([a-z][a-z0-9-]{0,40})(?=[\s/>])/iy

type Walk = {
  html: string
  lower: string
  kept: string[]
  depth: number
  deepest: number
  elements: number
}

/** Goes through the page once; tags deeper than any article's go, their words stay. */
export function tameHtml(html: string): TamedHtml {
  const walk: Walk = { html, lower: lowerCase(html), kept: [], depth: 0, deepest: 0, elements: 0 }
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    walk.kept.push(html.slice(at, open < 0 ? html.length : open))
    at = open < 0 ? html.length : stepOver(walk, open)
  }
  const tamed = walk.kept.join('')
  const pieces = tamed.split('&').length - 1
  return { html: tamed, elements: walk.elements, pieces, deepest: walk.deepest }
}

/** A lower-case copy in which every position is still the same. */
function lowerCase(html: string): string {
  const lower = html.toLowerCase()
  return lower.length === html.length ? lower : html
}

/** Takes what begins at this `<`; answers where the next thing begins. */
function stepOver(walk: Walk, open: number): number {
  const { html, kept } = walk
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4)
  if (html.startsWith('<!', open) || html.startsWith('<?', open)) return after(html, '>', open + 2)
  tagStart.lastIndex = open
  const start = tagStart.exec(html)
  const end = start ? tagEnd(html, tagStart.lastIndex) : -1
  if (!start?.[2] || end < 0) {
    kept.push('&lt;')
    return start ? html.length : open + 1
  }
  const tag = html.slice(open, end)
  const name = start[2].toLowerCase()
  return start[1] === '' ? enter(walk, { name, tag, end }) : leave(walk, { name, tag, end })
}

type Tag = { name: string; tag: string; end: number }

function enter(walk: Walk, { name, tag, end }: Tag): number {
  walk.elements += 1
  if (closedByName.has(name)) return overRawElement(walk, { name, tag, end })
  if (!neverNest.has(name) && !tag.endsWith('/>')) walk.depth += 1
  walk.deepest = Math.max(walk.deepest, walk.depth)
  if (walk.depth <= deepestKept) walk.kept.push(tag)
  return end
}

function leave(walk: Walk, { name, tag, end }: Tag): number {
  if (walk.depth <= deepestKept) walk.kept.push(tag)
  if (!neverNest.has(name)) walk.depth = Math.max(0, walk.depth - 1)
  return end
}

/** Of scripts only the data of search engines stays. */
function overRawElement({ html, lower, kept }: Walk, { name, tag, end }: Tag): number {
  const close = lower.indexOf(`</${name}`, end)
  const next = close < 0 ? html.length : after(html, '>', close)
  if (name === 'script' && tag.includes('ld+json')) kept.push(tag, html.slice(end, next))
  return next
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

/** Just past the `>` of a tag, quoted values stepped over; -1 when the page ends first. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (character === '>') return at + 1
    const isQuote = character === '"' || character === "'"
    if (isQuote && html.charAt(at - 1) === '=') at = closingQuote(html, at, character)
  }
  return -1
}

function closingQuote(html: string, at: number, quote: string): number {
  const close = html.indexOf(quote, at + 1)
  return close < 0 ? html.length : close
}
