import * as v from 'valibot'
import { isLanguageTag, isReference } from './attribute-rules.ts'
import type { Inline } from './body.ts'
import { canonicalInlines } from './canonical-inlines.ts'
import { isSafeAddress } from './safe-address.ts'
import { showableText } from './showable-text.ts'

export const shownText = v.pipe(v.string(), v.transform(showableText))
export const reference = v.pipe(v.string(), v.check(isReference, 'an id'))

/** What a refusal expected, by which it knows that an address is at fault. */
export const safeAddress = 'a safe address'
export const address = v.pipe(v.string(), v.check(isSafeAddress, safeAddress))

const languageTag = v.pipe(v.string(), v.check(isLanguageTag, 'a language tag'))

const mark = v.variant('type', [
  v.strictObject({ type: v.literal('strong') }),
  v.strictObject({ type: v.literal('emphasis') }),
  v.strictObject({ type: v.literal('link'), attrs: v.strictObject({ href: address }) }),
  v.strictObject({ type: v.literal('language'), attrs: v.strictObject({ lang: languageTag }) }),
  v.strictObject({
    type: v.literal('statement'),
    attrs: v.strictObject({ statementId: reference }),
  }),
])

const marks = v.pipe(
  v.array(mark),
  v.check(list => new Set(list.map(({ type }) => type)).size === list.length, 'each mark once'),
)

const text = v.strictObject({
  type: v.literal('text'),
  text: shownText,
  marks: v.exactOptional(marks),
})

/** Editors put marks on line breaks too; they mean nothing there and are left out. */
const hardBreak = v.pipe(
  v.strictObject({ type: v.literal('hardBreak'), marks: v.exactOptional(marks) }),
  v.transform((): Inline => ({ type: 'hardBreak' })),
)

/** The words of a block, written the one way. */
export const inlines = v.pipe(
  v.array(v.variant('type', [text, hardBreak])),
  v.transform((words): Inline[] => canonicalInlines(words)),
)
