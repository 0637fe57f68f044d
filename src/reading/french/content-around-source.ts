import type { Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import type { Token } from '../text/token.ts'
import { endWithoutStop, findClauseEnd } from './find-content-end.ts'
import { isFiniteVerb, isNounHere } from './finite-verbs.ts'
import { isOneOf } from './grammar-words.ts'
import { type Run, startsNounPhrase } from './noun-phrases.ts'
import { type Reading, wordsFrom } from './sentence-reader.ts'
import {
  isAdverb,
  looksLikeFinite,
  looksLikePastParticiple,
  PREPOSITIONS,
  RELATIVES,
} from './words.ts'

/** What a source gives: the words before it, after it, or both when it stands in the middle. */
export function contentAroundSource(reading: Reading, cue: Run, speaker: Run): readonly Span[] {
  const { tokens, groups } = reading
  const left = leftPart(reading, cue.first)
  const rightStart = skipRelay(
    tokens,
    skipComma(tokens, skipParticiple(reading, cue, speaker)),
    left !== null,
  )
  const after = groups.filter(group => group.first > rightStart)
  const rightEnd = findClauseEnd(tokens, rightStart, after)
  const right =
    opensNothing(tokens, rightStart) ||
    (cue.first > LATEST_OPENING &&
      tokens[cue.first - 1]?.text !== ';' &&
      !holdsSaying(reading, rightStart, rightEnd))
      ? null
      : wordsFrom(tokens, rightStart, endWithoutStop(tokens, rightEnd))
  const before = left ?? subjectBefore(reading, cue, rightStart)
  return [before, right].filter(span => span !== null)
}

/** « Une trentaine de familles, selon la mairie, dorment encore là »: the source stands between subject and verb. */
function subjectBefore({ tokens }: Reading, cue: Run, rightStart: number): Span | null {
  const end = cue.first - 1
  const isBetween = tokens[end]?.text === ',' && tokens[rightStart - 1]?.text === ','
  return isBetween && beginsVerb(tokens, rightStart) && startsNounPhrase(tokens, 0)
    ? wordsFrom(tokens, 0, end)
    : null
}

/** After a comma and a lower-case word that is no article: « dorment », « a ». */
const beginsVerb = (tokens: readonly Token[], at: number): boolean =>
  isFiniteVerb(tokens, at) ||
  (tokens[at]?.kind === 'word' &&
    !startsNounPhrase(tokens, at) &&
    looksLikeFinite(tokens[at]?.lower ?? ''))

/** The words before « selon » count when they hold a verb; « En 2016, selon l'Insee, … » begins after it. */
function leftPart({ sentence, tokens, found }: Reading, cue: number): Span | null {
  const taken = Math.max(0, ...found.flatMap(({ content }) => content.map(({ end }) => end)))
  let first = 0
  while (first < cue && (tokens[first]?.start ?? 0) < taken) first++
  while (first < cue && /^[,;–—]$/.test(tokens[first]?.text ?? '')) first++
  if (
    /^(?:que|qu')$/.test(tokens[cue - 1]?.lower ?? '') ||
    (tokens[cue - 1]?.text === ',' && /^(?:que|qu')$/.test(tokens[cue - 2]?.lower ?? ''))
  )
    return null
  let end = cue
  while (end > first && isOneOf('beforeSelon', tokens[end - 1]?.lower ?? '')) end--
  end = endWithoutStop(tokens, end)
  const start = afterHeading(sentence, first, end)
  return holdsStatement(tokens, start, end) || isHeading(sentence)
    ? wordsFrom(tokens, start, end)
    : null
}

/** « Séisme : pas de victime, selon les autorités »: a headline needs no verb, and says its subject first. */
const isHeading = ({ place }: Sentence): boolean => place !== 'body'

function afterHeading(sentence: Sentence, first: number, end: number): number {
  if (!isHeading(sentence)) return first
  const colon = sentence.tokens.findIndex(({ text }, at) => at >= first && text === ':')
  return colon > first && colon < end - 1 ? colon + 1 : first
}

/** « Selon une enquête de la chambre publiée lundi, six établissements … »: what was done to the document is no statement. */
function skipParticiple({ tokens }: Reading, cue: Run, speaker: Run): number {
  const next = tokens[speaker.end]?.lower ?? ''
  const opens = cue.first === 0 && (looksLikePastParticiple(next) || PREPOSITIONS.has(next))
  if (!opens) return speaker.end
  for (let at = speaker.end; at < Math.min(tokens.length, speaker.end + LONGEST_RELAY); at++)
    if (tokens[at]?.text === ',') return at
  return speaker.end
}

const LONGEST_RELAY = 25

/** « Selon X, … », « Toujours selon X, … »: whatever follows is said. */
const LATEST_OPENING = 2

/** « les enquêteurs penchent »: a verb that no lexicon knows, after a noun. */
const looksPlural = (tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return (
    token?.kind === 'word' &&
    token.lower.endsWith('ent') &&
    !isAdverb(token.lower) &&
    !isNounHere(tokens, at) &&
    before?.kind === 'word' &&
    before.lower.endsWith('s')
  )
}

/** What follows the source must tell something; in a headline that may be a bare noun. */
const holdsSaying = ({ sentence, tokens }: Reading, first: number, end: number): boolean =>
  isHeading(sentence) ||
  holdsStatement(tokens, first, end) ||
  (tokens[first - 1]?.text === ',' && beginsVerb(tokens, first))

function holdsStatement(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (
      isFiniteVerb(tokens, at) ||
      looksPlural(tokens, at) ||
      (tokens[at]?.quotation?.words ?? 0) >= 3
    )
      return true
  return false
}

/** « Selon un communiqué, cité par Reuters, deux … », « Selon le préfet, qui s'est rendu sur place, le feu … ». */
function skipRelay(tokens: readonly Token[], at: number, hasLeft: boolean): number {
  if (hasLeft || !isOneOf('afterSource', tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',')
    return at
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_RELAY); i++)
    if (tokens[i]?.text === ',') return i + 1
  return at
}

const skipComma = (tokens: readonly Token[], at: number): number =>
  /^[,:]$/.test(tokens[at]?.text ?? '') ? at + 1 : at

/** After « selon X » the sentence ends, or goes on about X (« , qui précise ») or about something else. */
const opensNothing = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token && tokens[at - 1]?.text !== ',' && looksLikePastParticiple(token.lower)) return true
  if (!token || /^[.;!?…)]/.test(token.text)) return true
  return (
    RELATIVES.has(token.lower) && tokens[at - 1]?.text === ',' && !/^(?:que|qu')$/.test(token.lower)
  )
}
