import type { Act } from '../../statements/act.ts'
import type { Finding } from '../../statements/finding.ts'
import { canSpeak } from '../can-speak.ts'
import { findEnd } from '../content-end.ts'
import { type Complement, findComplement } from '../find-content.ts'
import { findMainSubject, findSubjectBefore } from '../find-subject.ts'
import type { VerbGroup } from '../find-verb-groups.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { cueSpan, type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { BE } from '../words.ts'

/** X said that … · X says Y is … · X told AFP: "…" · X called it "…" · adding that … */
export function readVerb(reading: Reading, group: VerbGroup): Finding | null {
  const { tokens } = reading
  const complement = findComplement(tokens, group)
  if (!complement) return null
  const end = isWhole(tokens, complement)
    ? complement.first + 1
    : findEnd(reading, complement.first)
  const content = wordsFrom(tokens, complement.first, end)
  if (!content || (complement.kind === 'object' && !quotes(tokens, complement.first, end)))
    return null
  const isImpersonal =
    tokens[group.first - 1]?.lower === 'it' && group.form === 'finite' && isPassive(tokens, group)
  const speaker = isImpersonal ? null : findSpeaker(reading, group)
  if (!speaker && tokens.at(-1)?.text === '?') return null
  if (!isImpersonal && isWeak(tokens, group, complement) && !(speaker && canSpeak(tokens, speaker)))
    return null
  if (WEAK_ACTS.has(group.verb.act) && isInRelative(tokens, group) && complement.kind === 'clause')
    return null
  if (speaker && speaker.first <= group.first && group.first < speaker.end) return null
  return {
    rule: isImpersonal ? 'impersonal' : `verb-${complement.kind}`,
    content: [content],
    cue: cueSpan(tokens, group),
    act: group.verb.act,
    speaker: speaker && spanOf(tokens, speaker),
    negated: group.negated,
    hedged: group.hedged,
  }
}

/** "said", "told" and quoted words attribute by themselves; the other verbs only beside somebody who can speak. */
const isWeak = (
  tokens: Reading['tokens'],
  { verb }: VerbGroup,
  complement: Complement,
): boolean => {
  const { kind, first } = complement
  if (kind === 'quotation' || kind === 'object' || verb.takes.has('always')) return false
  return kind !== 'clause' || tokens[first]?.lower !== 'that' || WEAK_ACTS.has(verb.act)
}

/** "any party that believes", "…, which shows that": it tells what somebody or something is like. */
const isInRelative = (tokens: Reading['tokens'], { first }: VerbGroup): boolean =>
  tokens[first - 1]?.lower === 'which' ||
  (/^(?:who|that)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text !== ',')

/** What a fall, a law or a cycle can do as well: "shows that", "confirms that". */
const WEAK_ACTS: ReadonlySet<Act> = new Set<Act>([
  'finds',
  'confirms',
  'reveals',
  'believes',
  'predicts',
  'estimates',
  'promises',
  'wishes',
])

const NEXT_QUOTATION = 6

/** “We want our money back”: a sentence of its own, whatever the narrator says after it. */
const isWhole = (tokens: Reading['tokens'], { kind, first }: Complement): boolean =>
  kind === 'quotation' &&
  /^[“"‘'«]\p{Lu}/u.test(tokens[first]?.text ?? '') &&
  !tokens.slice(first + 1, first + NEXT_QUOTATION).some(token => token.kind === 'quotation')

const isPassive = (tokens: Reading['tokens'], { last }: VerbGroup): boolean =>
  BE.has(tokens[last - 1]?.lower ?? '')

export function findSpeaker({ tokens, lastSubject }: Reading, group: VerbGroup): Run | null {
  const quoted = findQuoted(tokens, group.first)
  if (quoted) return quoted
  const own =
    group.form === 'finite'
      ? findSubjectBefore(tokens, group.first)
      : (absoluteSubject(tokens, group.first) ?? documentBefore(tokens, group.first))
  const opening = group.first === 0 ? subjectAfterComma(tokens, group.last) : null
  return own ?? opening ?? lastSubject ?? findMainSubject(tokens, group.first)
}

const FARTHEST_QUOTED = 16

/** "quoted its director as saying", "the general was quoted as saying": who said it stands beside "quoted". */
function findQuoted(tokens: Reading['tokens'], saying: number): Run | null {
  if (tokens[saying - 1]?.lower !== 'as') return null
  for (let at = saying - 2; at >= Math.max(0, saying - FARTHEST_QUOTED); at--) {
    if (!/^(?:quoted|cited|reported|quotes|cites|quoting|citing)$/.test(tokens[at]?.lower ?? ''))
      continue
    return BE.has(tokens[at - 1]?.lower ?? '')
      ? findSubjectBefore(tokens, at - 1)
      : { first: at + 1, end: tokens[saying - 2]?.text === ',' ? saying - 2 : saying - 1 }
  }
  return null
}

/** "Insisting she had nothing to hide, the trader handed …" */
function subjectAfterComma(tokens: Reading['tokens'], from: number): Run | null {
  const comma = tokens.findIndex((token, at) => at > from && token.text === ',')
  return comma > 0 && startsNounPhrase(tokens, comma + 1)
    ? { first: comma + 1, end: nounPhraseEnd(tokens, comma + 1) }
    : null
}

/** "a message stating", "a sign saying": what is written speaks, unless somebody is said to issue it. */
function documentBefore(tokens: Reading['tokens'], participle: number): Run | null {
  const noun = participle - 1
  if (!WRITTEN.test(tokens[noun]?.lower ?? '')) return null
  const first = noun - (startsNounPhrase(tokens, noun - 1) ? 1 : 2)
  if (!/^(?:a|an|the)$/.test(tokens[first]?.lower ?? '')) return null
  return BE.has(tokens[first - 1]?.lower ?? '') || ARRIVES.test(tokens[first - 1]?.lower ?? '')
    ? { first, end: participle }
    : null
}

const WRITTEN =
  /^(?:message|sign|note|letter|email|text|poster|banner|notice|leaflet|placard|post|statement)$/
const ARRIVES =
  /^(?:get|gets|got|received|receive|saw|found|carried|carrying|holding|held|read|seen|with|by|under|behind)$/

const FARTHEST_WITH = 14

/** "with campaigner Caitlin Boswell stating": a participle with a subject of its own. */
function absoluteSubject(tokens: Reading['tokens'], participle: number): Run | null {
  for (let at = participle - 1; at >= Math.max(0, participle - FARTHEST_WITH); at--) {
    if (tokens[at]?.kind !== 'word') return null
    if (tokens[at]?.lower === 'with') return { first: at + 1, end: participle }
  }
  return null
}

const quotes = (tokens: Reading['tokens'], first: number, end: number): boolean =>
  tokens.slice(first, end).some(token => (token.quotation?.words ?? 0) >= 2)
