import type { Edit } from '../finding.ts'

/** One thing that is set wrong: where, and what stands there instead. Edits are as small as can be and never overlap. */
export type TypographyRule = {
  readonly says: string
  readonly find: (text: string) => readonly Edit[]
}

/** Rules that are mended together, by one finding. */
export type TypographyGroup = { readonly about: string; readonly rules: readonly TypographyRule[] }

/** Puts `right` for all that matches: what may stay is looked at before and after the match, not in it. */
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
