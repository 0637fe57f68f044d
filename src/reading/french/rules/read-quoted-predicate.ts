import type { Finding } from '../../statements/finding.ts'
import { tokenize } from '../../text/tokenize.ts'
import { canSpeak } from '../can-speak.ts'
import { nounPhraseEnd, startsNounPhrase } from '../noun-phrases.ts'
import { type Reading, spanOf } from '../sentence-reader.ts'
import { CLITICS, canBeFinite } from '../words.ts'

/** Budget : le maire « ne cèdera pas ». The quotation holds the verb, somebody before it is its subject. */
export function readQuotedPredicate({ tokens }: Reading, at: number): Finding | null {
  const quotation = tokens[at]
  if (!quotation?.quotation || !opensWithVerb(quotation.text)) return null
  if (tokens.slice(at + 1).some(({ kind }) => kind !== 'mark')) return null
  const colon = tokens.findLastIndex(({ text }, i) => i < at && text === ':')
  const subject = { first: colon + 1, end: at }
  const isSubject =
    startsNounPhrase(tokens, subject.first) && nounPhraseEnd(tokens, subject.first) === at
  if (!isSubject || !canSpeak(tokens, subject)) return null
  return {
    rule: 'predicate',
    content: [{ start: quotation.start, end: quotation.end }],
    cue: null,
    act: 'says',
    speaker: spanOf(tokens, subject),
    negated: false,
    hedged: false,
  }
}

/** « ne cèdera pas », « tient à son poste » */
function opensWithVerb(quotation: string): boolean {
  const words = tokenize(quotation, { start: 0, end: Math.min(quotation.length, 60) }, 'fr')
  const first = words.find(({ kind }) => kind === 'word')
  if (!first || first.text !== first.lower) return false
  if (first.lower === 'ne' || first.lower === "n'") return true
  const second = words[words.indexOf(first) + 1]
  return canBeFinite((CLITICS.has(first.lower) ? second : first)?.lower ?? '')
}
