import type { Edit } from '../../finding.ts'

/** One thing that is set wrong: where, and what stands there instead. Edits are as small as can be and never overlap. */
export type TypographyRule = {
  readonly says: string
  readonly find: (text: string) => readonly Edit[]
}

/** Rules that are mended together, by one finding. */
export type TypographyGroup = { readonly about: string; readonly rules: readonly TypographyRule[] }

/**
 * Puts `right` for all that matches. A pattern begins with what it replaces and looks back last: the engine then skips to
 * the next such character instead of looking back from each one.
 */
export function put(right: string, wrong: RegExp, says: string): TypographyRule {
  return {
    says,
    find: text =>
      [...text.matchAll(wrong)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        text: right,
      })),
  }
}

type Spacing = {
  /** The space that belongs there; empty where none does. */
  readonly right: string
  /** What the space stands beside. */
  readonly beside: RegExp
  /** On the other side of the space, one character. */
  readonly other: RegExp
  readonly says: string
}

const breaking = ' '
const wide = '\u00a0'

/** The space before a mark. One that is already no-break stays, unless none belongs there. */
export function putBefore({ right, beside, other, says }: Spacing): TypographyRule {
  return {
    says,
    find: text =>
      [...text.matchAll(beside)].flatMap(({ index: end }) => {
        let start = end
        while (isWrong(text[start - 1], right)) start--
        return other.test(text[start - 1] ?? '') ? space(start, end, right) : []
      }),
  }
}

/** The space after a mark. */
export function putAfter({ right, beside, other, says }: Spacing): TypographyRule {
  return {
    says,
    find: text =>
      [...text.matchAll(beside)].flatMap(({ 0: mark, index }) => {
        const start = index + mark.length
        let end = start
        while (isWrong(text[end], right)) end++
        return other.test(text[end] ?? '') ? space(start, end, right) : []
      }),
  }
}

function isWrong(character: string | undefined, right: string): boolean {
  return character === breaking || (right === '' && character === wide)
}

function space(start: number, end: number, right: string): Edit[] {
  return right === '' && start === end ? [] : [{ start, end, text: right }]
}
