import type { Token } from '../text/token.ts'
import { findComplement } from './find-content.ts'
import { findSubjectBefore } from './find-subject.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import { hasVerb, isVerbAt } from './has-verb.ts'
import { startsNounPhrase } from './noun-phrases.ts'

/** Where reported words that begin at `first` end. `later` are the reporting verbs after them. */
export function findEnd(
  tokens: readonly Token[],
  first: number,
  later: readonly VerbGroup[],
): number {
  const links = new Set(later.flatMap(group => linkTo(tokens, group, first) ?? []))
  const isFronted = opensSubordinate(tokens, first)
  const isRelative = isInRelative(tokens, first)
  for (let at = first + 1; at < tokens.length; at++) {
    if (tokens[at]?.text === ';' || links.has(at) || opensContrast(tokens, at)) return at
    if (isRelative && tokens[at]?.text === ',' && isVerbAt(tokens, at + 1)) return at
    if (isFronted && tokens[at]?.text === ',' && opensMainClause(tokens, at + 1)) return at
    if (isSource(tokens, at) && tokens[at - 1]?.text === ',') return at - 1
  }
  return withoutStop(tokens, tokens.length)
}

/** “…”, while landlords welcomed the move */
const opensContrast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' &&
  tokens[at - 1]?.kind === 'quotation' &&
  /^(?:while|whilst|whereas)$/.test(tokens[at + 1]?.lower ?? '')

const FARTHEST_RELATIVE = 7

/** "Unions, who say the plan will cost jobs, will meet": the sentence's own verb comes after the comma. */
const isInRelative = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens.slice(Math.max(0, first - FARTHEST_RELATIVE), first)
  const relative = before.findLastIndex(({ lower }) => lower === 'who' || lower === 'which')
  return relative > 0 && before[relative - 1]?.text === ','
}

/** "While the firm insists the dam is safe, engineers …": the main clause comes after the comma. */
const opensSubordinate = (tokens: readonly Token[], first: number): boolean =>
  /^(?:while|whilst|although|though|whereas|if|when|after)$/.test(tokens[0]?.lower ?? '') &&
  !tokens.slice(0, first).some(({ text }) => text === ',')

const opensMainClause = (tokens: readonly Token[], at: number): boolean =>
  startsNounPhrase(tokens, at) && hasVerb(tokens, at + 1, tokens.length)

/** "…, adding that", "… and said", "…, but its leader replied that": where words that another verb gives begin. */
function linkTo(tokens: readonly Token[], group: VerbGroup, first: number): number | null {
  const tag = tagStart(tokens, group)
  if (tag !== null && tag > first) return tag
  if (!findComplement(tokens, group)) return null
  const link =
    linkBefore(tokens, group.first) ??
    (group.form === 'finite'
      ? linkBeforeSubject(tokens, group.first)
      : linkBeforeWith(tokens, group))
  return link !== null && link > first ? link : null
}

/** "…, state news agency IRNA reported." closes the sentence: it is not part of what is said. */
function tagStart(tokens: readonly Token[], { form, first, last }: VerbGroup): number | null {
  if (form !== 'finite' || !/^[.!?]?$/.test(tokens[last + 1]?.text ?? '')) return null
  const subject = findSubjectBefore(tokens, first)
  return subject && tokens[subject.first - 1]?.text === ',' ? subject.first - 1 : null
}

function linkBefore(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]
  if (before?.text === ',') return at - 1
  if (!/^(?:and|but|while|whilst|before)$/.test(before?.lower ?? '')) return null
  return tokens[at - 2]?.text === ',' ? at - 2 : at - 1
}

/** "…, while organisers put", "…, but the union replied that" */
function linkBeforeSubject(tokens: readonly Token[], verb: number): number | null {
  const subject = findSubjectBefore(tokens, verb)
  if (!subject) return null
  const before = tokens[subject.first - 1]?.lower ?? ''
  if (!/^(?:and|but|while|whilst|whereas|although|though)$/.test(before)) return null
  return tokens[subject.first - 2]?.text === ',' ? subject.first - 2 : null
}

const FARTHEST_WITH = 8

/** "…, with the union saying" */
function linkBeforeWith(tokens: readonly Token[], { first }: VerbGroup): number | null {
  for (let at = first - 1; at > Math.max(0, first - FARTHEST_WITH); at--)
    if (tokens[at]?.lower === 'with' && tokens[at - 1]?.text === ',') return at - 1
  return null
}

export const isSource = (tokens: readonly Token[], at: number): boolean =>
  sourceLength(tokens, at) > 0

/** How many words say that a source follows: "according to", "in the words of"; 0 when none do. */
export function sourceLength(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.lower
  if (first === 'according') return tokens[at + 1]?.lower === 'to' ? 2 : 0
  if (first !== 'in' || tokens[at + 1]?.lower !== 'the' || tokens[at + 3]?.lower !== 'of') return 0
  return /^(?:words|view|opinion|telling|estimation|judgment)$/.test(tokens[at + 2]?.lower ?? '')
    ? 4
    : 0
}

export function withoutStop(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0 && /^(?:\.+|…|[!?,;:–—])$/.test(tokens[at - 1]?.text ?? '')) at--
  return at
}
