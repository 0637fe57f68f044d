import type { Token } from '../text/token.ts'

/** "the 22-year-old", "a 40-page ruling": a number written together with words is one word here. */
export function joinCompounds(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const number = joined.at(-2)
    if (before?.text === '-' && number?.kind === 'number' && touch(number, before, token)) {
      joined.splice(-2, 2, join(number, token))
    } else joined.push(token)
  }
  return joined
}

const touch = (number: Token, hyphen: Token, word: Token): boolean =>
  word.kind === 'word' && number.end === hyphen.start && hyphen.end === word.start

const join = (number: Token, word: Token): Token => ({
  ...word,
  text: `${number.text}-${word.text}`,
  lower: `${number.lower}-${word.lower}`,
  start: number.start,
})
