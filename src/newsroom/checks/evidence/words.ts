import type { Span } from '../../../reading/index.ts'

export type Word = Span & { readonly text: string }

const word =
  /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’'](?=\p{L})|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+|['’](?!s(?!\p{L}))\p{L}+)*/giu

/** The words of a text, elided articles apart: « l’ | OTAN », "Macron | 's". */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
}

/** What stands between one word and the next; null at an end of the text. */
export function gapBefore(text: string, words: readonly Word[], index: number): string | null {
  const [before, here] = [words[index - 1], words[index]]
  return before && here ? text.slice(before.end, here.start) : null
}

export function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}
