/**
 * The words of a lexicon’s line, separated by commas, as one alternative of a regular expression: longest first, either
 * apostrophe, any space; … stands for up to forty characters of the same sentence.
 */
export function anyOf(line: string): string {
  const words = line.split(', ').toSorted((one, other) => other.length - one.length)
  return `(?:${words.map(toPattern).join('|')})`
}

function toPattern(words: string): string {
  return words
    .replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/ ?… ?/g, String.raw`[^.;:!?\n]{1,40}`)
    .replace(/ /g, String.raw`[ \u00a0\u202f]`)
}

/** Whole words of a line, in capitals or not. */
export function wordsOf(line: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${anyOf(line)}(?![\p{L}\p{N}])`, 'iu')
}

/** Text that is one of a line’s words and nothing else. */
export function exactly(line: string): RegExp {
  return new RegExp(`^${anyOf(line)}$`, 'iu')
}
