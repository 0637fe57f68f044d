import type { Inline, Mark, Text } from './body.ts'

/** The order of marks on a text, outermost first; an editor's schema must declare its marks in the same order. */
const markOrder: readonly Mark['type'][] = ['statement', 'link', 'language', 'strong', 'emphasis']

/** The same words written the one way: no empty text, marks in order, neighbours with equal marks joined. */
export function canonicalInlines(inlines: readonly Inline[]): Inline[] {
  const canonical: Inline[] = []
  for (const inline of inlines) {
    if (inline.type === 'hardBreak') canonical.push(inline)
    else if (inline.text !== '') addText(canonical, canonicalText(inline))
  }
  return canonical
}

function addText(inlines: Inline[], text: Text): void {
  const last = inlines.at(-1)
  if (last?.type === 'text' && haveSameMarks(last, text)) {
    inlines[inlines.length - 1] = { ...last, text: last.text + text.text }
  } else inlines.push(text)
}

function canonicalText({ text, marks = [] }: Text): Text {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: inOrder(marks) }
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.toSorted((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type))
}

function haveSameMarks(a: Text, b: Text): boolean {
  return a.marks === b.marks || JSON.stringify(a.marks) === JSON.stringify(b.marks)
}

/** The words of a block as a key of it, left out when there are none. */
export function holding(content: Inline[] | undefined): { content?: Inline[] } {
  return content === undefined || content.length === 0 ? {} : { content }
}
