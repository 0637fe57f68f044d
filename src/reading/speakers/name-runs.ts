import { isCapitalised, type Token } from '../text/token.ts'

/** A run of tokens, the end excluded. */
export type Run = { readonly first: number; readonly end: number }

/** « le patron de Renault Luca de Meo »: the first capital is what « de » governs, the person's name comes after it. */
export function lastTwoCapitals(tokens: readonly Token[], run: Run): number {
  let capitals = 0
  for (let at = run.end - 1; at > run.first; at--) {
    const token = tokens[at]
    if (token && isCapitalised(token) && ++capitals === 2) return at
  }
  return run.end
}
