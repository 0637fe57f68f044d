import type { Token } from '../text/token.ts'

/** The tokens as English grammar wants them: "the 22-year-old" has one word after its article, and WHO is no pronoun. */
export function prepareTokens(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind, text }) => kind === 'number' || text === 'WHO' || text === 'IT'))
    return tokens
  const prepared: Token[] = []
  for (const token of tokens) {
    const [number, hyphen] = [prepared.at(-2), prepared.at(-1)]
    if (hyphen?.text === '-' && number?.kind === 'number' && touch(number, hyphen, token)) {
      prepared.splice(-2, 2, join(number, token))
    } else prepared.push(isBody(token) ? { ...token, lower: token.text } : token)
  }
  return prepared
}

/** The World Health Organization, information technology. */
const isBody = ({ text }: Token): boolean => text === 'WHO' || text === 'IT'

const touch = (number: Token, hyphen: Token, word: Token): boolean =>
  word.kind === 'word' && number.end === hyphen.start && hyphen.end === word.start

const join = (number: Token, word: Token): Token => ({
  ...word,
  text: `${number.text}-${word.text}`,
  lower: `${number.lower}-${word.lower}`,
  start: number.start,
})
