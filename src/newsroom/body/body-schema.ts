import * as v from 'valibot'
import { highestStart, longestWords, widestSpan } from './attribute-rules.ts'
import type { Body, ListItem } from './body.ts'
import { holding } from './canonical-inlines.ts'
import { address, inlines, reference, shownText } from './inline-schema.ts'

const words = v.pipe(shownText, v.maxLength(longestWords))
const content = v.exactOptional(inlines)

const paragraph = v.pipe(
  v.strictObject({ type: v.literal('paragraph'), content }),
  v.transform(node => ({ type: node.type, ...holding(node.content) })),
)
const paragraphs = v.pipe(v.array(paragraph), v.minLength(1))

const heading = v.pipe(
  v.strictObject({
    type: v.literal('heading'),
    attrs: v.strictObject({ level: v.picklist([2, 3, 4]) }),
    content,
  }),
  v.transform(({ type, attrs, content }) => ({ type, attrs, ...holding(content) })),
)

const listItem = v.strictObject({
  type: v.literal('listItem'),
  content: v.pipe(
    v.array(v.lazy((): v.GenericSchema<unknown, ListItem['content'][number]> => itemBlock)),
    v.check(blocks => blocks[0]?.type === 'paragraph', 'a paragraph first'),
  ),
})
const items = v.pipe(v.array(listItem), v.minLength(1))

const bulletList = v.strictObject({ type: v.literal('bulletList'), content: items })
const orderedList = v.strictObject({
  type: v.literal('orderedList'),
  attrs: v.strictObject({ start: wholeNumber(0, highestStart) }),
  content: items,
})
const itemBlock = v.variant('type', [paragraph, bulletList, orderedList])

const blockQuote = v.strictObject({
  type: v.literal('blockQuote'),
  attrs: v.strictObject({ cite: v.nullable(address) }),
  content: paragraphs,
})

const pullQuote = v.pipe(
  v.strictObject({
    type: v.literal('pullQuote'),
    attrs: v.strictObject({ attribution: v.nullable(words) }),
    content,
  }),
  v.transform(({ type, attrs, content }) => ({ type, attrs, ...holding(content) })),
)

const figure = v.pipe(
  v.strictObject({
    type: v.literal('figure'),
    attrs: v.strictObject({ mediaId: reference, alt: words, credit: v.nullable(words) }),
    content,
  }),
  v.transform(({ type, attrs, content }) => ({ type, attrs, ...holding(content) })),
)

const embed = v.strictObject({
  type: v.literal('embed'),
  attrs: v.strictObject({ url: address, title: words, provider: v.nullable(words) }),
})

const span = v.strictObject({
  colspan: wholeNumber(1, widestSpan),
  rowspan: wholeNumber(1, widestSpan),
})
const cell = v.variant('type', [
  v.strictObject({ type: v.literal('tableHeader'), attrs: span, content: paragraphs }),
  v.strictObject({ type: v.literal('tableCell'), attrs: span, content: paragraphs }),
])
/** ProseMirror leaves out the content of a row whose cells all lie above it. */
const row = v.strictObject({ type: v.literal('tableRow'), content: v.optional(v.array(cell), []) })
const table = v.strictObject({
  type: v.literal('table'),
  content: v.pipe(v.array(row), v.minLength(1)),
})

const rule = v.strictObject({ type: v.literal('rule') })

const block = v.variant('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockQuote,
  pullQuote,
  figure,
  embed,
  table,
  rule,
])

/** A body from JSON, written the one way: words joined, marks in order, at least one block. */
export const bodySchema: v.GenericSchema<unknown, Body> = v.strictObject({
  type: v.literal('doc'),
  content: v.pipe(v.array(block), v.transform(orOneParagraph)),
})

function orOneParagraph(blocks: Body['content']): Body['content'] {
  return blocks.length === 0 ? [{ type: 'paragraph' }] : blocks
}

function wholeNumber(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
}
