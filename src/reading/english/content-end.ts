import type { Token } from '../text/token.ts'
import { findComplement } from './find-content.ts'
import { findSubjectBefore } from './find-subject.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import { hasVerb } from './has-verb.ts'
import { startsNounPhrase } from './noun-phrases.ts'

/** Where reported words that begin at `first` end. `later` are the reporting verbs after them. */
export function findEnd(
  tokens: readonly Token[],
  first: number,
  later: readonly VerbGroup[],
): number {
  const links = new Set(later.flatMap(group => linkTo(tokens, group, first) ?? []))
  const isFronted = opensSubordinate(tokens, first)
  for (let at = first + 1; at < tokens.length; at++) {
    if (tokens[at]?.text === ';' || links.has(at)) return at
    if (isFronted && tokens[at]?.text === ',' && opensMainClause(tokens, at + 1)) return at
    if (isSource(tokens, at) && tokens[at - 1]?.text === ',') return at - 1
  }
  return withoutStop(tokens, tokens.length)
}

/** "While the firm insists the dam is safe, engineers …": the main clause comes after the comma. */
const opensSubordinate = (tokens: readonly Token[], first: number): boolean =>
  /^(?:while|whilst|although|though|whereas|if|when|after)$/.test(tokens[0]?.lower ?? '') &&
  !tokens.slice(0, first).some(({ text }) => text === ',')

const opensMainClause = (tokens: readonly Token[], at: number): boolean =>
  startsNounPhrase(tokens, at) && hasVerb(tokens, at + 1, tokens.length)

/** "…, adding that", "… and said", "…, but its leader replied that": where words that another verb gives begin. */
function linkTo(tokens: readonly Token[], group: VerbGroup, first: number): number | null {
  if (!findComplement(tokens, group)) return null
  const link =
    linkBefore(tokens, group.first) ??
    (group.form === 'finite'
      ? linkBeforeSubject(tokens, group.first)
      : linkBeforeWith(tokens, group))
  return link !== null && link > first ? link : null
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
  const lower = (i: number): string => tokens[at + i]?.lower ?? ''
  if (lower(0) === 'according' && lower(1) === 'to') return 2
  const isWords = lower(0) === 'in' && lower(1) === 'the' && lower(3) === 'of'
  return isWords && /^(?:words|view|opinion|telling|estimation|judgment)$/.test(lower(2)) ? 4 : 0
}

export function withoutStop(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0 && /^(?:\.+|…|[!?,;:–—])$/.test(tokens[at - 1]?.text ?? '')) at--
  return at
}
