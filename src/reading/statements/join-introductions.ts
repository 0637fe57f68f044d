import type { Sentence } from '../text/split-sentences.ts'
import type { Token } from '../text/token.ts'

/** A sentence that ends with a colon takes the quotation that opens the next paragraph; a paragraph that only holds a quotation also lends it to a lower-case incise after it. */
export function joinIntroductions(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const previous = joined.at(-1)
    const first = sentence.tokens[0]
    if (!previous || !first || !introduces(previous, sentence, first)) joined.push(sentence)
    else {
      joined[joined.length - 1] = withTokens(previous, [...previous.tokens, first])
      const rest = sentence.tokens.slice(1)
      if (rest.some(token => token.kind !== 'mark')) joined.push(withTokens(sentence, rest))
    }
  }
  return joined
}

const introduces = (previous: Sentence, sentence: Sentence, first: Token): boolean =>
  first.kind === 'quotation' &&
  previous.tokens.at(-1)?.text === ':' &&
  sentence.paragraph === previous.paragraph + 1

function withTokens(sentence: Sentence, tokens: readonly Token[]): Sentence {
  const start = tokens[0]?.start ?? sentence.start
  return { ...sentence, tokens, start, end: tokens.at(-1)?.end ?? start }
}
