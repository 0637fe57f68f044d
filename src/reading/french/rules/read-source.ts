import { speakerLexicon } from '../../speakers/speaker-lexicon.ts'
import type { Finding } from '../../statements/finding.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import { endWithAppositions } from '../appositions.ts'
import { canSpeak, canSpeakOrTell } from '../can-speak.ts'
import { contentAroundSource } from '../content-around-source.ts'
import { isOneOf } from '../grammar-words.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { type Reading, spanOf } from '../sentence-reader.ts'
import { COORDINATORS, isAdverb, NOT_SOURCES, SOURCE_PHRASES } from '../words.ts'

/** Selon X, … · …, selon X. · … constitue selon X une … · D'après X, … · Pour le sociologue X, … */
export function readSource(reading: Reading, at: number): Finding | null {
  const { tokens } = reading
  const cue = sourceWord(tokens, at)
  if (!cue) return null
  const speaker = findSource(tokens, cue)
  if (!speaker) return null
  const content = contentAroundSource(reading, cue, speaker)
  if (content.length === 0 || !isSource(tokens, cue, { speaker, content })) return null
  return {
    rule: 'source',
    content,
    cue: spanOf(tokens, cue),
    act: 'says',
    speaker: spanOf(tokens, speaker),
    negated: false,
    hedged: false,
  }
}

type Parts = { readonly speaker: Run; readonly content: readonly Span[] }

/** « selon la pratique », « selon les sols »: only what can speak is a source, unless words are quoted. */
const isSource = (tokens: readonly Token[], cue: Run, { speaker, content }: Parts): boolean =>
  cue.end - cue.first > 1 ||
  canSpeakOrTell(tokens, speaker) ||
  tokens.some(token => token.kind === 'quotation' && content.some(span => contains(span, token)))

function sourceWord(tokens: readonly Token[], at: number): Run | null {
  const lower = tokens[at]?.lower
  if (lower === 'selon') return isPlainSelon(tokens, at) ? { first: at, end: at + 1 } : null
  if (lower === "d'" && tokens[at + 1]?.lower === 'après')
    return isNamedAfter(tokens, at) ? null : { first: at, end: at + 2 }
  return findSourcePhrase(tokens, at) ?? findPersonalPour(tokens, at)
}

const findPersonalPour = (tokens: readonly Token[], at: number): Run | null =>
  tokens[at]?.lower === 'pour' && isPersonalPour(tokens, at) ? { first: at, end: at + 1 } : null

/** « à en croire », « aux dires de », « de source policière » (where the source is inside the phrase). */
function findSourcePhrase(tokens: readonly Token[], at: number): Run | null {
  const phrases = SOURCE_PHRASES.get(tokens[at]?.lower ?? '') ?? []
  const phrase = phrases.find(words => words.every((word, i) => tokens[at + i]?.lower === word))
  if (phrase?.[1]?.startsWith('source') && tokens[at - 1]?.kind === 'word') return null
  return phrase ? { first: at, end: at + phrase.length } : null
}

/** « selon que », « selon lequel », « selon les cas », « selon la règle » give nobody's words. */
const isPlainSelon = (tokens: readonly Token[], at: number): boolean =>
  !isOneOf('selonRelatives', tokens[at + 1]?.lower ?? '') &&
  !(tokens[at + 1]?.lower === 'ce' && /^(?:que|qu'|qui)$/.test(tokens[at + 2]?.lower ?? '')) &&
  !NOT_SOURCES.has(tokens[at + 2]?.lower ?? '')

/** « nommé d'après », « inspiré d'après », « un film d'après un roman ». */
const isNamedAfter = (tokens: readonly Token[], at: number): boolean =>
  isOneOf('namedAfter', tokens[at - 1]?.lower ?? '')

/** « Pour lui, … », « pour le sociologue X, « … » »: only where a clause begins, before a comma or a quotation. */
function isPersonalPour(tokens: readonly Token[], at: number): boolean {
  if (!opensClause(tokens, at)) return false
  const first = at + 1
  if (!startsNounPhrase(tokens, first)) return false
  const end = nounPhraseEnd(tokens, first)
  const next = tokens[end]
  if (next?.kind !== 'quotation' && next?.text !== ',' && next?.text !== ':') return false
  const isQuoted = next.kind === 'quotation' || tokens[end + 1]?.kind === 'quotation'
  return canSpeakForThemselves(tokens, { first, end }, isQuoted)
}

const opensClause = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1
  while (
    before >= 0 &&
    (isAdverb(tokens[before]?.lower ?? '') ||
      COORDINATORS.has(tokens[before]?.lower ?? '') ||
      /^(?:que|qu')$/.test(tokens[before]?.lower ?? ''))
  )
    before--
  const token = tokens[before]
  return (
    !token || /^[,;:–—]$/.test(token.text) || (before < at - 1 && /^(?:tandis)$/.test(token.lower))
  )
}

/** A country or a competition is not a speaker here: « Pour la France, … » ; « pour Paul Durand, … » is. */
function canSpeakForThemselves(tokens: readonly Token[], run: Run, isQuoted: boolean): boolean {
  const head = tokens[run.first]
  if (isOneOf('strongPronouns', head?.lower ?? '')) return true
  if (isQuoted) return canSpeak(tokens, run)
  const isPersonalName =
    head !== undefined &&
    /^\p{Lu}/u.test(head.text) &&
    /^\p{Lu}/u.test(tokens[run.first + 1]?.text ?? '')
  return (
    isPersonalName ||
    (head?.lower !== 'les' &&
      isPersonal(tokens, run) &&
      isOneOf('singularDeterminers', head?.lower ?? '') &&
      !/^\p{Lu}/u.test(tokens[run.first + 1]?.text ?? ''))
  )
}

/** « pour le maire » but not « pour la ville », « pour le texte ». */
const isPersonal = (tokens: readonly Token[], run: Run): boolean => {
  const { organisations, documents } = speakerLexicon('fr')
  const noun = tokens[run.first + 1]?.lower ?? ''
  return canSpeak(tokens, run) && !organisations.has(noun) && !documents.has(noun)
}

function findSource(tokens: readonly Token[], cue: Run): Run | null {
  let first = /^(?:source|sources)$/.test(tokens[cue.end - 1]?.lower ?? '') ? cue.end - 1 : cue.end
  if (first < cue.end) return { first, end: nounPhraseEnd(tokens, first) }
  while (
    isOneOf('betweenSelonAndSource', tokens[first]?.lower ?? '') &&
    !startsNounPhrase(tokens, first)
  )
    first++
  if (!startsNounPhrase(tokens, first) && !isOneOf('ofWords', tokens[first]?.lower ?? ''))
    return null
  return { first, end: endWithAppositions(tokens, { first, end: nounPhraseEnd(tokens, first) }) }
}
