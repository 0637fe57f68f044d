import type { Token } from '../text/token.ts'
import { findComplement } from './find-content.ts'
import { findSubjectBefore } from './find-subject.ts'
import type { VerbGroup } from './find-verb-groups.ts'

/** Where the words that a reporting verb gives begin: what an earlier verb gives ends there. */
export const findLinks = (
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
): ReadonlySet<number> => new Set(groups.flatMap(group => linkTo(tokens, group) ?? []))

/** "…, adding that", "… and said", "…, but its leader replied that": where words that another verb gives begin. */
function linkTo(tokens: readonly Token[], group: VerbGroup): number | null {
  const tag = tagStart(tokens, group)
  if (tag !== null) return tag
  if (!findComplement(tokens, group)) return null
  return (
    linkBefore(tokens, group.first) ??
    (group.form === 'finite'
      ? linkBeforeSubject(tokens, group.first)
      : linkBeforeWith(tokens, group))
  )
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
