import { lastTwoCapitals } from '../../speakers/name-runs.ts'
import type { Finding } from '../../statements/finding.ts'
import type { Span } from '../../text/span.ts'
import type { Sentence } from '../../text/split-sentences.ts'
import type { Token } from '../../text/token.ts'
import { adverbPhraseEnd } from '../adverb-phrases.ts'
import { endWithAppositions } from '../appositions.ts'
import { canSpeak } from '../can-speak.ts'
import { endWithoutStop, findClauseEnd } from '../find-content-end.ts'
import type { VerbGroup } from '../find-verb-groups.ts'
import { isFiniteVerb } from '../finite-verbs.ts'
import { isOneOf } from '../grammar-words.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { cueSpan, type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { timeExpressionEnd } from '../time-words.ts'
import {
  COORDINATORS,
  carriesQuote,
  DETERMINERS,
  isAdverb,
  looksLikeInfinitive,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../words.ts'

/** « … », a-t-il ajouté. · « … », a déclaré la ministre, « … ». · La route est coupée, a annoncé la préfecture. */
export function readIncise(reading: Reading, group: VerbGroup): Finding | null {
  const { tokens } = reading
  if (group.form !== 'finite' || !canClose(group)) return null
  const left = leftEnd(tokens, group.first)
  if (left === null) return null
  const speaker = findInvertedSubject(tokens, group)
  if (!speaker || !isIncise(tokens, group, { left, speaker })) return null
  const content = contentAround(reading, group, { left, speaker })
  if (content.length === 0) return null
  return {
    rule: 'incise',
    content,
    cue: cueSpan(tokens, group),
    act: group.verb.act,
    speaker: spanOf(tokens, speaker),
    negated: false,
    hedged: group.conditional,
  }
}

const canClose = ({ verb }: VerbGroup): boolean => carriesQuote(verb) || verb.takes.has('que')

/** Where the words before the incise end; null when what stands before the verb cannot end them. */
function leftEnd(tokens: readonly Token[], first: number): number | null {
  let at = first - 1
  if (isAdverb(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',') at--
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'quotation') return at + 1
  return /^(?:[,!?…–—-]|\.{3})$/.test(token.text) ? at + (/^[!?…]/.test(token.text) ? 1 : 0) : null
}

function findInvertedSubject(tokens: readonly Token[], group: VerbGroup): Run | null {
  const pronoun = group.invertedPronoun
  if (pronoun !== null)
    return findInformant(tokens, pronoun, group) ?? { first: pronoun, end: pronoun + 1 }
  const after = group.last + 1
  const first = skipAdverbials(tokens, after)
  const start = startsNounPhrase(tokens, first) ? first : nameAfterMedium(tokens, after, first)
  return start === null
    ? null
    : {
        first: start,
        end: endWithAppositions(tokens, { first: start, end: nounPhraseEnd(tokens, start) }),
      }
}

/** « a déclaré à l'AFP Odile Farges », « insiste sur le piquet Aurore Mestre »: no mark parts the place from the name. */
function nameAfterMedium(tokens: readonly Token[], first: number, end: number): number | null {
  const name = lastTwoCapitals(tokens, { first, end })
  const before = tokens[name - 1]?.lower ?? ''
  const isGoverned = DETERMINERS.has(before) || PREPOSITIONS.has(before)
  return name < end && end - name === 2 && !isGoverned ? name : null
}

/** « a-t-on appris auprès du parquet », « indique-t-on de source policière »: who told « on »; « affirme-t-on au musée » is « on ». */
function findInformant(
  tokens: readonly Token[],
  pronoun: number,
  { verb, last }: VerbGroup,
): Run | null {
  if (tokens[pronoun]?.lower !== 'on') return null
  const isTold = verb.infinitive === 'apprendre'
  for (let at = last + 1; at < Math.min(tokens.length, last + 8); at++) {
    const isSource = tokens[at]?.lower === 'de' && /^sources?$/.test(tokens[at + 1]?.lower ?? '')
    if (isSource || (isTold && isOneOf('informantWords', tokens[at]?.lower ?? '')))
      return { first: at + 1, end: nounPhraseEnd(tokens, at + 1) }
  }
  return null
}

/** « a indiqué mardi à l'AFP la préfecture »: the date and the medium come before the subject. */
function skipAdverbials(tokens: readonly Token[], from: number): number {
  let at = from
  for (let turns = 0; turns < 6; turns++) {
    const token = tokens[at]
    if (!token) return at
    const aside = skipAside(tokens, at)
    const time = timeExpressionEnd(tokens, at)
    const phrase = adverbPhraseEnd(tokens, at)
    if (aside > at) at = aside
    else if (time > at) at = time
    else if (phrase > at) at = phrase
    else if (opensInfinitive(tokens, at)) return at
    else if (PREPOSITIONS.has(token.lower) || /^(?:au|aux)$/.test(token.lower))
      at = nounPhraseEnd(tokens, at + 1)
    else if (isAdverb(token.lower) && !startsNounPhrase(tokens, at)) at++
    else return at
  }
  return at
}

const LONGEST_ASIDE = 7

/** « concède, penaud, l'attaquant » */
function skipAside(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',') return from
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_ASIDE); at++) {
    if (tokens[at]?.text === ',') return at + 1
    if (tokens[at]?.kind !== 'word' || isFiniteVerb(tokens, at)) return from
  }
  return from
}

/** « promettent de durcir le mouvement »: what follows is promised, and nobody promises. */
const opensInfinitive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:de|d'|à)$/.test(tokens[at]?.lower ?? '') && looksLikeInfinitive(tokens[at + 1]?.lower ?? '')

type Parts = { readonly left: number; readonly speaker: Run }

function isIncise(tokens: readonly Token[], group: VerbGroup, { left, speaker }: Parts): boolean {
  const before = tokens[left - 1]
  if (group.invertedPronoun !== null) return true
  if (before?.kind === 'quotation')
    return tokens[left]?.text === ',' || (before.quotation?.words ?? 0) >= 4 || left === 1
  const isTerminal = !group.verb.takes.has('object') && isEnd(tokens[speaker.end])
  if (!canSpeak(tokens, speaker) && !isTerminal) return false
  if (isAside(tokens, left)) return false
  return hasFiniteVerb(tokens, clauseStart(tokens, left), left)
    ? isClosedAfter(tokens, speaker.end)
    : resumes(tokens, speaker.end) || isTagged(tokens, group, speaker)
}

/** « ; le ministre, Luc Rey, assure l'intérim »: the verb of the clause before does not count. */
const clauseStart = (tokens: readonly Token[], left: number): number =>
  tokens.findLastIndex(({ text }, at) => at < left && text === ';') + 1

/** « Ses carnets, que la bibliothèque a acquis, révèlent »: the verb has its subject before a relative. */
function isAside(tokens: readonly Token[], left: number): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => at < left - 1 && text === ',')
  return (
    isOneOf('relatives', tokens[comma + 1]?.lower ?? '') &&
    comma > 0 &&
    !hasFiniteVerb(tokens, clauseStart(tokens, left), comma)
  )
}

/** « Rien d'inquiétant, assure son entourage. »: bare words may be said too when somebody who can speak ends the sentence. */
const isTagged = (tokens: readonly Token[], { verb }: VerbGroup, speaker: Run): boolean =>
  verb.takes.has('que') && isEnd(tokens[speaker.end]) && canSpeak(tokens, speaker)

const isEnd = (token: Token | undefined): boolean => !token || /^\.$/.test(token.text)

function hasFiniteVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isFiniteVerb(tokens, at)) return true
  return false
}

/** After the speaker: the end, a comma, a date, a medium. */
const isClosedAfter = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    !token ||
    token.kind === 'mark' ||
    PREPOSITIONS.has(token.lower) ||
    token.lower === 'au' ||
    timeExpressionEnd(tokens, at) > at ||
    isAdverb(token.lower)
  )
}

/** « Les faits, précise le parquet, se sont produits mardi »: the sentence goes on after the comma. */
const resumes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && hasFiniteVerb(tokens, at + 1, Math.min(tokens.length, at + 8))

function contentAround(
  reading: Reading,
  group: VerbGroup,
  { left, speaker }: Parts,
): readonly Span[] {
  const { tokens } = reading
  const before = wordsFrom(
    tokens,
    leftStart(withoutOvertaken(reading, group, left), left),
    endWithoutStop(tokens, left),
  )
  const after = rightPart(reading, { left, speaker }, Math.max(group.last + 1, speaker.end))
  return [before, after].filter(span => span !== null)
}

/** « La délégation menaçait de partir, a-t-il relaté », « Ils disent leur lassitude : « … », souffle Marie »: the incise attributes what the last verb gave. */
function withoutOvertaken(reading: Reading, group: VerbGroup, left: number): Reading {
  const { tokens, found } = reading
  const last = found.at(-1)
  const reaches =
    (last?.content.at(-1)?.end ?? 0) >= (tokens[endWithoutStop(tokens, left) - 1]?.end ?? 0)
  const isQuoted = tokens[left - 1]?.kind === 'quotation'
  const isOvertaken = isQuoted ? tokens[left - 2]?.text === ':' : group.invertedPronoun !== null
  return last?.rule.startsWith('verb-') && reaches && isOvertaken
    ? { ...reading, found: found.slice(0, -1) }
    : reading
}

/** The words before the incise begin with the sentence, or after what was already said in it. */
function leftStart({ sentence, tokens, found }: Reading, left: number): number {
  const taken = Math.max(
    0,
    ...found.flatMap(({ content, cue }) => [...content.map(({ end }) => end), cue?.end ?? 0]),
  )
  let first = 0
  while (first < left && (tokens[first]?.start ?? 0) < taken) first++
  while (first < left && isOpening(tokens, first)) first++
  return afterColon(sentence, first, left)
}

const isOpening = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (/^[,;–—-]$/.test(token.text)) return true
  return COORDINATORS.has(token.lower) && tokens[at + 1]?.kind === 'quotation'
}

/** « Le constat est sévère : « … », dit-il »: only the quotation is his. A headline tells its subject first. */
function afterColon({ tokens, place }: Sentence, first: number, left: number): number {
  for (let at = first; at < left - 1; at++)
    if (tokens[at]?.text === ':' && (place !== 'body' || tokens[at + 1]?.kind === 'quotation'))
      return at + 1
  return first
}

function rightPart(reading: Reading, { left, speaker }: Parts, from: number): Span | null {
  const { tokens, groups } = reading
  const quotation = nextQuotation(reading, from)
  if (quotation !== null)
    return wordsFrom(tokens, quotation, findClauseEnd(tokens, quotation, groups))
  const isInterrupted = !hasFiniteVerb(tokens, 0, left) && tokens[left - 1]?.kind !== 'quotation'
  if (!isInterrupted || tokens[speaker.end]?.text !== ',') return null
  return wordsFrom(tokens, speaker.end + 1, findClauseEnd(tokens, speaker.end + 1, groups))
}

const FARTHEST = 16

function nextQuotation({ tokens, groups }: Reading, from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at++) {
    if (isOneOf('endOfIncise', tokens[at]?.lower ?? '')) return null
    if (tokens[at]?.kind === 'quotation')
      return (tokens[at]?.quotation?.words ?? 0) >= 3 ? at : null
    if (SUBORDINATORS.has(tokens[at]?.lower ?? '') || RELATIVES.has(tokens[at]?.lower ?? ''))
      return null
    if (isFiniteVerb(tokens, at) || groups.some(group => group.first === at)) return null
  }
  return null
}
