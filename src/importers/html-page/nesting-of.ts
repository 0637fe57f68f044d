// Elements that have no inside, or that HTML closes by itself.
const shallow = new Set(
  'area base br col embed hr img input li link meta option p param path source td th tr track use wbr'.split(
    ' ',
  ),
)

/** The deepest nesting of a page's elements, counted without building anything. */
export function nestingOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (shallow.has(name.toLowerCase())) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}
