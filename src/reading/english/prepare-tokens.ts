import type { Token } from '../text/token.ts'

/** The tokens as English grammar wants them: "the 22-year-old" has one word after its article, and WHO is no pronoun. */
export function prepareTokens(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(token => token.kind === 'number' || isBody(token) || token.text === 'May'))
    return tokens
  const prepared: Token[] = []
  for (const token of tokens) {
    const [number, hyphen] = [prepared.at(-2), prepared.at(-1)]
    if (hyphen?.text === '-' && number?.kind === 'number' && touch(number, hyphen, token)) {
      prepared.splice(-2, 2, join(number, token))
    } else if (isBody(token) || isMonth(token, prepared.at(-1)))
      prepared.push({ ...token, lower: token.text })
    else prepared.push(token)
  }
  return prepared
}

/** The World Health Organization, information technology. */
const isBody = ({ text }: Token): boolean => text === 'WHO' || text === 'IT'

/** "in May", "3 May"; "They may". */
const isMonth = ({ text }: Token, before: Token | undefined): boolean =>
  text === 'May' &&
  before !== undefined &&
  (before.kind === 'number' ||
    /^(?:in|of|last|since|by|until|late|early|mid|next|this|from|to|before|after|during)$/.test(
      before.lower,
    ))

const touch = (number: Token, hyphen: Token, word: Token): boolean =>
  word.kind === 'word' && number.end === hyphen.start && hyphen.end === word.start

const join = (number: Token, word: Token): Token => ({
  ...word,
  text: `${number.text}-${word.text}`,
  lower: `${number.lower}-${word.lower}`,
  start: number.start,
})
