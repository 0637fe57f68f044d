import type { Finding } from '../../statements/finding.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import { tokenize } from '../../text/tokenize.ts'
import { canSpeak } from '../can-speak.ts'
import { findVerbGroups, type VerbGroup } from '../find-verb-groups.ts'
import { isFiniteVerb } from '../finite-verbs.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { cueSpan, spanOf } from '../sentence-reader.ts'
import { carriesQuote } from '../words.ts'

const FEWEST_WORDS = 4

/** « Nous avons perdu une saison, dit Aurélien Toussaint, et les assurances regardent ailleurs. » — the incise stands inside the marks. */
export function readInnerIncise(quotation: Token): Finding | null {
  if ((quotation.quotation?.words ?? 0) < FEWEST_WORDS) return null
  const tokens = innerTokens(quotation)
  for (const group of findVerbGroups(tokens)) {
    const speaker = findInciseSpeaker(tokens, group)
    if (speaker) return describe(quotation, tokens, { group, speaker })
  }
  return null
}

function innerTokens(quotation: Token): Token[] {
  const tokens = tokenize(quotation.text, { start: 0, end: quotation.text.length }, 'fr')
  return tokens.map(token => ({
    ...token,
    start: token.start + quotation.start,
    end: token.end + quotation.start,
  }))
}

/** Between commas, with the subject after the verb: nothing else looks like it in speech. */
function findInciseSpeaker(tokens: readonly Token[], group: VerbGroup): Run | null {
  if (group.form !== 'finite' || !carriesQuote(group.verb)) return null
  if (!/^[,?!]$/.test(tokens[group.first - 1]?.text ?? '')) return null
  const speaker = afterVerb(tokens, group)
  return speaker && /^[,.]$/.test(tokens[Math.max(speaker.end, group.last + 1)]?.text ?? '')
    ? speaker
    : null
}

function afterVerb(tokens: readonly Token[], group: VerbGroup): Run | null {
  const pronoun = group.invertedPronoun
  if (pronoun !== null)
    return /^(?:ils?|elles?)$/.test(tokens[pronoun]?.lower ?? '')
      ? { first: pronoun, end: pronoun + 1 }
      : null
  const first = group.last + 1
  if (!startsNounPhrase(tokens, first)) return null
  const run = { first, end: nounPhraseEnd(tokens, first) }
  return canSpeak(tokens, run) ? run : null
}

function describe(
  quotation: Token,
  tokens: readonly Token[],
  found: { group: VerbGroup; speaker: Run },
): Finding {
  const { group, speaker } = found
  const before = { start: quotation.start, end: tokens[group.first - 1]?.start ?? quotation.start }
  const mark = tokens[inciseEnd(tokens, Math.max(speaker.end, group.last + 1))]
  const rest = { start: (mark?.end ?? quotation.end) + 1, end: quotation.end }
  const pieces: Span[] = rest.end - rest.start > 2 ? [before, rest] : [before]
  return {
    rule: 'inner-incise',
    content: pieces,
    cue: cueSpan(tokens, group),
    act: group.verb.act,
    speaker: spanOf(tokens, speaker),
    negated: false,
    hedged: group.conditional,
  }
}

/** « , dit Luc Rey, maire de Brest. La suite »: who the speaker is belongs to the incise, up to its own stop or comma. */
function inciseEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !canSpeak(tokens, { first: at + 1, end: at + 2 })) return at
  const next = tokens.findIndex(({ text }, index) => index > at && /^[,.!?…;]$/.test(text))
  const isPhrase =
    next > at && !tokens.slice(at + 1, next).some((_, i) => isFiniteVerb(tokens, at + 1 + i))
  return isPhrase ? next : at
}
