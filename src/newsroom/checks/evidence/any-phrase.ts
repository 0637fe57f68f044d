const letter = String.raw`[\p{L}\p{N}]`

/**
 * Finds whole phrases of a word list, in capitals or not. An editor writes « accusé(e)(s) » for letters that may be absent,
 * « [il|elle] » for a choice, and « n’a pas … répondu » where up to five words may stand between;
 * what begins with an apostrophe hangs on the word before it.
 */
export function anyPhrase(phrases: readonly string[]): RegExp {
  const [whole, attached] = [/^(?!['’])/, /^['’]/].map(begins =>
    phrases.filter(phrase => begins.test(phrase)).map(asPattern),
  )
  const word = `(?<!${letter})(?:${whole?.join('|')})`
  return new RegExp(attached?.length ? `${word}|${attached.join('|')}` : word, 'giu')
}

function asPattern(phrase: string): string {
  const pattern = phrase
    .replace(/[.*+?^$\\{}]/g, String.raw`\$&`)
    .replace(/\[([^\]]*)\]/g, '(?:$1)')
    .replace(/(?<!\?:)\(([^)(?]+)\)/g, '(?:$1)?')
    .replace(/ … /g, String.raw`(?:[ \u00a0,][^\s.!?;]+){0,5}?[ \u00a0]`)
    .replace(/['’]/g, "['’]")
    .replace(/ (?!\\u)/g, String.raw`[ \u00a0]`)
  return /['’]$/.test(phrase) ? pattern : `${pattern}(?!${letter})`
}

export function hasPhrase(text: string, phrase: RegExp): boolean {
  return text.search(phrase) >= 0
}
