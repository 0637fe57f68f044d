import type { Finding } from '../../statements/finding.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import { canSpeak } from '../can-speak.ts'
import { isCommonPast, isCommonPresent } from '../common-verbs.ts'
import { findEnd, withoutStop } from '../content-end.ts'
import { findSubjectBefore } from '../find-subject.ts'
import type { VerbGroup } from '../find-verb-groups.ts'
import { hasVerb } from '../has-verb.ts'
import {
  endWithAppositions,
  isTimeWord,
  nounPhraseEnd,
  type Run,
  startsNounPhrase,
} from '../noun-phrases.ts'
import { cueSpan, type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import {
  isAdverb,
  isFiniteWord,
  isGerund,
  PREPOSITIONS,
  reportingForms,
  SUBORDINATORS,
} from '../words.ts'

/** "…," Smith said. · "…," said Smith, "…" · The bridge is closed, police said. · Recipients, said Mauer, are required to … */
export function readTag(reading: Reading, group: VerbGroup): Finding | null {
  const { tokens } = reading
  if (group.form !== 'finite') return null
  const tag = invertedTag(tokens, group) ?? plainTag(tokens, group)
  if (!tag) return null
  if (!isQuoted(tokens, tag.first) && !canTag(tokens, tag.speaker, group)) return null
  const content = contentAround(reading, tag)
  if (content.length === 0) return null
  return {
    rule: 'tag',
    content,
    cue: cueSpan(tokens, group),
    act: group.verb.act,
    speaker: spanOf(tokens, tag.speaker),
    negated: false,
    hedged: group.hedged,
  }
}

const isQuoted = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(0, first).some(({ kind }) => kind === 'quotation')

/** "…, police said"; but not "Sophie Delmas, heard after him, remembered it", "…, the prosecution goes on". */
const canTag = (tokens: readonly Token[], speaker: Run, { verb, last }: VerbGroup): boolean =>
  (canSpeak(tokens, speaker) || (speaker.first > last && verb.takes.has('always'))) &&
  (verb.takes.has('bare') || verb.takes.has('that')) &&
  !(speaker.first > last && tokens[speaker.first]?.lower === 'it')

/** Where the tag begins and ends, and who it names. */
type Tag = { readonly first: number; readonly end: number; readonly speaker: Run }

function invertedTag(tokens: readonly Token[], group: VerbGroup): Tag | null {
  if (!closesContent(tokens, group.first) || !startsNounPhrase(tokens, group.last + 1)) return null
  if (group.last > group.first || group.verb.takes.has('addressee')) return null
  const first = group.last + 1
  const end = nounPhraseEnd(tokens, first)
  if (!isClosed(tokens, end)) return null
  const isAfterComma = tokens[first - 2]?.kind !== 'quotation'
  if (isAfterComma && tokens[end]?.kind === 'quotation') return null
  const speaker = { first, end: endWithAppositions(tokens, end) }
  return { first: group.first, end: speaker.end, speaker }
}

function plainTag(tokens: readonly Token[], group: VerbGroup): Tag | null {
  const speaker = findSubjectBefore(tokens, group.first)
  if (!speaker || !closesContent(tokens, speaker.first)) return null
  const end = skipOccasion(tokens, group.last + 1)
  if (tokens[end]?.kind === 'quotation' && !isQuoted(tokens, speaker.first)) return null
  if (isClosed(tokens, end)) return { first: speaker.first, end, speaker }
  const isAfterQuotation = tokens[speaker.first - 1]?.kind === 'quotation'
  return isAfterQuotation && isClosed(tokens, group.last + 1)
    ? { first: speaker.first, end: group.last + 1, speaker }
    : null
}

/** A quotation or a comma stands before the tag. */
const closesContent = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  if (before?.kind === 'quotation') return /[,?!.…—–-]\s*["”’'»]?$/.test(before.text) || first === 1
  return before !== undefined && /^[,?!]$/.test(before.text) && first > 1
}

const isClosed = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token || token.kind === 'quotation' || /^[.,;:!?)–—]/.test(token.text)) return true
  return (
    PREPOSITIONS.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    isTimeWord(token.lower) ||
    isAdverb(token.lower) ||
    /^(?:last|this|next|early|late|two|three)$/.test(token.lower)
  )
}

/** "told reporters in Kyiv on Monday" */
function skipOccasion(tokens: readonly Token[], from: number): number {
  let at = from
  for (let turns = 0; turns < 6; turns++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return at
    if (token.lower === 'that') return at
    if (PREPOSITIONS.has(token.lower)) at = nounPhraseEnd(tokens, at + 1)
    else if (isAdverb(token.lower) || isTimeWord(token.lower)) at++
    else if (turns === 0 && takesPerson(tokens[from - 1]) && startsNounPhrase(tokens, at))
      at = nounPhraseEnd(tokens, at)
    else return at
  }
  return at
}

/** "told reporters", "warned residents" */
const takesPerson = (token: Token | undefined): boolean =>
  reportingForms(token?.lower ?? '').some(({ verb }) => verb.takes.has('person'))

function contentAround(reading: Reading, tag: Tag): readonly Span[] {
  const { tokens, groups } = reading
  const first = leftStart(reading)
  const left = wordsFrom(tokens, first, withoutStop(tokens, tag.first))
  if (!left || !isContent(reading, first, tag)) return []
  const right = goesOn(tokens, first, tag)
    ? wordsFrom(tokens, tag.end + 1, findEnd(reading, tag.end + 1))
    : null
  if (right) return [left, right]
  const quotation = tokens.findIndex((token, at) => at >= tag.end && token.kind === 'quotation')
  if (
    quotation >= 0 &&
    quotation <= tag.end + 12 &&
    !groups.some(({ first: g }) => g >= tag.end && g < quotation)
  )
    return [left, spanOf(tokens, { first: quotation, end: quotation + 1 })]
  return [left]
}

function leftStart({ tokens, found }: Reading): number {
  const taken = Math.max(0, ...found.flatMap(({ content }) => content.map(({ end }) => end)))
  let first = 0
  while (first < tokens.length && (tokens[first]?.start ?? 0) < taken) first++
  while (/^[,;–—]$|^and$|^but$/.test(tokens[first]?.lower ?? '')) first++
  return first
}

/** The words before the tag are said when they quote, hold a verb, or are taken up after the tag. */
const isContent = ({ tokens, place }: Reading, first: number, tag: Tag): boolean =>
  place !== 'body' ||
  tokens.slice(first, tag.first).some(token => token.kind === 'quotation') ||
  (hasVerb(tokens, first, tag.first) && !isCircumstance(tokens, first, tag.first)) ||
  goesOn(tokens, first, tag)

/** "Asked how he felt, he said" · "When he arrived, he said" */
const isCircumstance = (tokens: readonly Token[], first: number, end: number): boolean =>
  (/^(?:asked|when|while|after|before|as|once|if|unless|although)$/.test(
    tokens[first]?.lower ?? '',
  ) ||
    isGerund(tokens[first]?.lower ?? '')) &&
  !tokens.slice(first, end - 1).some(({ text }) => text === ',')

const goesOn = (tokens: readonly Token[], first: number, tag: Tag): boolean =>
  tokens[tag.end]?.text === ',' &&
  (!hasVerb(tokens, first, tag.first) ||
    /^(?:what|whether|how|why|who|where)$/.test(tokens[first]?.lower ?? '')) &&
  tokens[tag.first - 1]?.text === ',' &&
  isVerbAfter(tokens, tag.end + 1)

/** "Wage growth, she added, remained high": the verb of what is said comes after the tag. */
const isVerbAfter = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? ''
  return isFiniteWord(lower) || isCommonPast(lower) || isCommonPresent(lower)
}
