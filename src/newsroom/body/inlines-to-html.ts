import type { Inline, Mark } from './body.ts'

/** Words with their marks as HTML; neighbours that share a mark share its element. */
export function inlinesToHtml(inlines: readonly Inline[] = []): string {
  let html = ''
  let open: readonly Mark[] = []
  inlines.forEach((inline, index) => {
    const wanted = inline.type === 'text' ? marksOf(inline) : keptOver(open, inlines[index + 1])
    const shared = sharedCount(open, wanted)
    html += closeTags(open.slice(shared)) + wanted.slice(shared).map(openTag).join('')
    html += inline.type === 'text' ? escapeText(inline.text) : '<br>'
    open = wanted
  })
  return html + closeTags(open)
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}

function marksOf(inline: Inline | undefined): readonly Mark[] {
  return inline?.type === 'text' ? (inline.marks ?? []) : []
}

/** A break between two words of one link stays inside the link. */
function keptOver(open: readonly Mark[], next: Inline | undefined): readonly Mark[] {
  return open.slice(0, sharedCount(open, marksOf(next)))
}

function sharedCount(open: readonly Mark[], wanted: readonly Mark[]): number {
  const differs = open.findIndex((mark, index) => !isSame(mark, wanted[index]))
  return differs === -1 ? open.length : differs
}

function isSame(a: Mark, b: Mark | undefined): boolean {
  return b !== undefined && openTag(a) === openTag(b)
}

function openTag(mark: Mark): string {
  switch (mark.type) {
    case 'strong':
      return '<strong>'
    case 'emphasis':
      return '<em>'
    case 'link':
      return `<a href="${escapeAttribute(mark.attrs.href)}">`
    case 'language':
      return `<span lang="${escapeAttribute(mark.attrs.lang)}">`
    case 'statement':
      return `<span data-statement="${escapeAttribute(mark.attrs.statementId)}">`
  }
}

function closeTags(marks: readonly Mark[]): string {
  return marks.map(closeTag).toReversed().join('')
}

function closeTag(mark: Mark): string {
  switch (mark.type) {
    case 'strong':
      return '</strong>'
    case 'emphasis':
      return '</em>'
    case 'link':
      return '</a>'
    case 'language':
    case 'statement':
      return '</span>'
  }
}
