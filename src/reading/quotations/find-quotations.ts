import type { Span } from '../text/span.ts'

/** Words between quotation marks, the marks included. */
export type Quotation = Span & {
  /** The words without their marks. */
  readonly inner: Span
  readonly words: number
  /** False when no closing mark was found before the paragraph ends. */
  readonly closed: boolean
}

/** The outermost quotations of one paragraph, in order. Quotations inside quotations belong to them. */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = []
  const closesSingle = findSingleCloser(text, paragraph.end)
  let at = paragraph.start
  while (at < paragraph.end) {
    const closer = findOpening(text, at, paragraph)
    const isHopeless = closer === singleMarks && closesSingle(at + 2) > at + LONGEST_SINGLE
    if (!closer || isHopeless) {
      at++
      continue
    }
    const quotation = readQuotation(text, { start: at, end: paragraph.end }, closer)
    if (quotation) found.push(quotation)
    at = quotation ? quotation.end : at + 1
  }
  return found
}

/** Where the next single mark that can close stands, from a place on; the text is walked once, however often it is asked. */
function findSingleCloser(text: string, end: number): (from: number) => number {
  let known = -1
  return from => {
    if (known >= from) return known
    for (let at = Math.max(from, known + 1); at < end; at++)
      if (singleMarks(text, at) === 'closes') {
        known = at
        return at
      }
    known = Number.POSITIVE_INFINITY
    return known
  }
}

type Closer = (text: string, at: number) => 'opens' | 'closes' | null

function findOpening(text: string, at: number, paragraph: Span): Closer | null {
  switch (text.charAt(at)) {
    case '«':
      return guillemets
    case '“':
    case '„':
    case '"':
      return doubleMarks
    case '‘':
      return singleMarks
    case "'":
      return canOpenSingle(text, at, paragraph) ? singleMarks : null
    default:
      return null
  }
}

const guillemets: Closer = (text, at) =>
  text[at] === '«' ? 'opens' : text[at] === '»' ? 'closes' : null

/** Straight and curly double marks are mixed in the wild: what stands before and after decides. */
const doubleMarks: Closer = (text, at) => {
  const mark = text[at]
  if (mark === '”') return 'closes'
  if (mark !== '"' && mark !== '“') return null
  return mark === '“' && !isClosingPlace(text, at) ? 'opens' : 'closes'
}

const singleMarks: Closer = (text, at) =>
  (text[at] === "'" || text[at] === '’') && isClosingPlace(text, at) ? 'closes' : null

const SPACE = /\s/
const LETTER = /[\p{L}\p{N}]/u

const isClosingPlace = (text: string, at: number): boolean =>
  at > 0 && !SPACE.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + 1))

/** Single marks are also apostrophes: we look no further than this for the one that closes. */
const LONGEST_SINGLE = 400

function canOpenSingle(text: string, at: number, paragraph: Span): boolean {
  const before = at === paragraph.start ? ' ' : text.charAt(at - 1)
  if (!/[\s([—–]/.test(before) || !LETTER.test(text.charAt(at + 1))) return false
  const limit = Math.min(paragraph.end, at + LONGEST_SINGLE)
  for (let i = at + 2; i < limit; i++) if (text[i] === "'" && isClosingPlace(text, i)) return true
  return false
}

function readQuotation(text: string, from: Span, step: Closer): Quotation | null {
  let depth = 1
  const end = step === singleMarks ? Math.min(from.end, from.start + LONGEST_SINGLE) : from.end
  for (let at = from.start + 1; at < end; at++) {
    const effect = step(text, at)
    if (effect === 'opens') depth++
    if (effect === 'closes' && --depth === 0) return describe(text, from.start, at + 1, true)
  }
  return describeUnclosed(text, from, step)
}

/** A mark that nothing closes quotes the rest of its paragraph, when it stands where a quotation begins. */
function describeUnclosed(text: string, from: Span, step: Closer): Quotation | null {
  if (step === singleMarks) return null
  if (
    text[from.start] === '"' &&
    !/(?:^|[:,]\s*|\n\s*)$/.test(text.slice(from.start - 3, from.start))
  )
    return null
  return describe(text, from.start, from.end, false)
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

function describe(text: string, start: number, end: number, closed: boolean): Quotation {
  const inner = { start: start + 1, end: closed ? end - 1 : end }
  const words = text.slice(inner.start, inner.end).match(WORD)?.length ?? 0
  return { start, end, inner, words, closed }
}
