import * as fc from 'fast-check'
import type {
  Block,
  Body,
  Inline,
  ListItem,
  Mark,
  Paragraph,
  TableRow,
} from '../../src/newsroom/body/index.ts'
import { decodeBody, tidyBody } from '../../src/newsroom/body/index.ts'

const letters = [
  ...'abcdeàéœÉ0123 .,;:!?-–—’\'"«»“”<>&…\n\t',
  '\u00A0',
  '\u202F',
  '\u2009',
  'e\u0301',
  '😀',
  ' mot ',
  ' the word ',
  'l’État',
]

/** Words as people and hostile programs write them: accents, typography, markup signs, odd spaces. */
export const arbitraryWords = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 20 })
  .map(parts => parts.join(''))

const address = fc.constantFrom(
  'https://example.org/page?a=1&b="2"'.replaceAll('"', '%22'),
  'http://exemple.fr/é',
  'mailto:redaction@example.org',
  'tel:+33123456789',
  '/articles/un-article',
)

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ type: 'strong' }),
  fc.constant<Mark>({ type: 'emphasis' }),
  address.map((href): Mark => ({ type: 'link', attrs: { href } })),
  fc.constantFrom('en', 'fr-CH', 'la').map((lang): Mark => ({ type: 'language', attrs: { lang } })),
  fc
    .constantFrom('s1', 's_2')
    .map((statementId): Mark => ({ type: 'statement', attrs: { statementId } })),
)

const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type })

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ text: arbitraryWords, marks })
      .map(({ text, marks }): Inline => ({ type: 'text', text, marks })),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
)

const content = fc.array(inline, { maxLength: 5 })
const paragraph: fc.Arbitrary<Paragraph> = content.map(content => ({ type: 'paragraph', content }))
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 })

const { list } = fc.letrec<{ list: ListItem['content'][number]; item: ListItem }>(tie => ({
  item: fc
    .record({
      first: paragraph,
      rest: fc.array(fc.oneof({ depthSize: 'small' }, paragraph, tie('list')), { maxLength: 2 }),
    })
    .map(({ first, rest }): ListItem => ({ type: 'listItem', content: [first, ...rest] })),
  list: fc
    .record({
      start: fc.option(fc.integer({ min: 0, max: 1000 })),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    })
    .map(({ start, content }) =>
      start === null
        ? { type: 'bulletList', content }
        : { type: 'orderedList', attrs: { start }, content },
    ),
}))

const reach = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 4 }))
const cell = fc.record({
  type: fc.constantFrom('tableHeader' as const, 'tableCell' as const),
  attrs: fc.record({ colspan: reach, rowspan: reach }),
  content: paragraphs,
})
const row = fc
  .array(cell, { maxLength: 3 })
  .map((content): TableRow => ({ type: 'tableRow', content }))

const someWords = fc.option(arbitraryWords)

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc
    .record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const), content })
    .map(({ level, content }): Block => ({ type: 'heading', attrs: { level }, content })),
  list,
  fc
    .record({ cite: fc.option(address), content: paragraphs })
    .map(({ cite, content }): Block => ({ type: 'blockQuote', attrs: { cite }, content })),
  fc
    .record({ attribution: someWords, content })
    .map(
      ({ attribution, content }): Block => ({ type: 'pullQuote', attrs: { attribution }, content }),
    ),
  fc
    .record({
      mediaId: fc.constantFrom('m1', 'm-2'),
      alt: fc.oneof(fc.constant(''), arbitraryWords),
      credit: someWords,
      content,
    })
    .map(({ content, ...attrs }): Block => ({ type: 'figure', attrs, content })),
  fc
    .record({ url: address, title: arbitraryWords, provider: someWords })
    .map((attrs): Block => ({ type: 'embed', attrs })),
  fc
    .array(row, { minLength: 1, maxLength: 3 })
    .map((content): Block => ({ type: 'table', content })),
  fc.constant<Block>({ type: 'rule' }),
)

/** Any body an editor could send, empty paragraphs, double spaces and all, as `decodeBody` gives it. */
export const arbitraryBody: fc.Arbitrary<Body> = fc
  .array(block, { maxLength: 6 })
  .map(content => decoded({ type: 'doc', content }))

/** A body as it comes from HTML. */
export const arbitraryTidyBody: fc.Arbitrary<Body> = arbitraryBody.map(tidyBody)

function decoded(json: Body): Body {
  const result = decodeBody(json)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
