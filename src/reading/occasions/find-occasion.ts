import { findDates, type ReadDate } from '../dates/read-dates.ts'
import type { Finding } from '../statements/finding.ts'
import { joinSpans } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import { isCapitalised, type Token } from '../text/token.ts'
import type { Language } from '../text/tokenize.ts'
import { type OccasionLexicon, occasionLexicon } from './occasion-lexicon.ts'

/** When, where and through what the words were said, as far as their sentence says; null where it does not. */
export type Occasion = {
  readonly date: ReadDate | null
  readonly place: string | null
  readonly event: string | null
  readonly medium: string | null
}

/** A stretch of a sentence that is nobody's words, no speaker and no relative clause; and what it tells of the occasion. */
type Stretch = { readonly start: number; readonly tells: Occasion }

export type Surroundings = readonly Stretch[]

/** What stands nearest to the attribution, at `at`, counts first. */
export function findOccasion(surroundings: Surroundings, at: number): Occasion {
  const stretches = [...surroundings].sort(
    (a, b) => Math.abs(a.start - at) - Math.abs(b.start - at),
  )
  const nearest = <Part extends keyof Occasion>(part: Part): Occasion[Part] | null =>
    stretches.find(({ tells }) => tells[part] !== null)?.tells[part] ?? null
  return {
    date: nearest('date'),
    place: nearest('place'),
    event: nearest('event'),
    medium: nearest('medium'),
  }
}

type Options = { readonly language: Language; readonly date?: string | undefined }

type Told = { readonly sentence: Sentence; readonly findings: readonly Finding[] }

/** Looks around the words said, never inside them: a date in the content is what is spoken about. */
export function readSurroundings(
  text: string,
  { sentence, findings }: Told,
  options: Options,
): Surroundings {
  const lexicon = occasionLexicon(options.language)
  return listStretches(sentence, findings).map(run => ({
    start: run[0]?.start ?? 0,
    tells: {
      date: dateIn(text, run, options),
      place: placeIn(text, run, lexicon),
      event: eventIn(text, run, lexicon),
      medium: mediumIn(text, run, lexicon),
    },
  }))
}

const MOST_STRETCHES = 8

function listStretches(
  { tokens }: Sentence,
  findings: readonly Finding[],
): readonly (readonly Token[])[] {
  const taken = joinSpans(
    findings.flatMap(({ content, speaker }) => (speaker ? [...content, speaker] : content)),
  )
  const runs: Token[][] = [[]]
  let isRelative = false
  let next = 0
  for (const token of tokens) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const isTaken = token.start >= (taken[next]?.start ?? Number.POSITIVE_INFINITY)
    if (/^(?:qui|dont|que|qu'|who|which|whose)$/.test(token.lower)) isRelative = true
    if (token.text === ',') isRelative = false
    if (!isTaken && !isRelative && token.kind !== 'quotation') runs.at(-1)?.push(token)
    else if (runs.at(-1)?.length !== 0) runs.push([])
  }
  return runs.filter(run => run.length > 0).slice(0, MOST_STRETCHES)
}

const dateIn = (text: string, run: readonly Token[], options: Options): ReadDate | null =>
  findDates(text, run, options)[0] ?? null

/** « à Bruxelles », « depuis Wilmington », "in Kyiv" */
function placeIn(text: string, run: readonly Token[], lexicon: OccasionLexicon): string | null {
  for (let at = 0; at < run.length - 1; at++) {
    const name = run[at + 1]
    if (!lexicon.placeWords.has(run[at]?.lower ?? '') || !name || !isCapitalised(name)) continue
    if (!lexicon.media.has(name.lower) && !lexicon.mediaHeads.has(name.lower))
      return text.slice(name.start, nameEnd(run, at + 1))
  }
  return null
}

const isName = (token: Token | undefined): boolean => token !== undefined && isCapitalised(token)

function nameEnd(run: readonly Token[], first: number): number {
  let at = first
  while (isName(run[at + 1])) at++
  return run[at]?.end ?? 0
}

const matches = (run: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => run[at + i]?.lower === word)

const LONGEST_EVENT = 7

/** « lors d'une conférence », "at the summit": up to the next mark or preposition of place. */
function eventIn(text: string, run: readonly Token[], lexicon: OccasionLexicon): string | null {
  for (let at = 0; at < run.length; at++) {
    const phrase = lexicon.eventPhrases.find(words => matches(run, at, words))
    if (!phrase) continue
    const first = run[at]
    let end = at + phrase.length
    while (end < at + phrase.length + LONGEST_EVENT && continuesEvent(run[end], lexicon)) end++
    const last = run[end - 1]
    if (first && last && end > at + phrase.length) return text.slice(first.start, last.end)
  }
  return null
}

const continuesEvent = (token: Token | undefined, lexicon: OccasionLexicon): boolean =>
  token !== undefined && token.kind !== 'mark' && !lexicon.placeWords.has(token.lower)

/** « dans un communiqué », « à l'AFP », « sur X », "told Sky News" */
function mediumIn(text: string, run: readonly Token[], lexicon: OccasionLexicon): string | null {
  for (let at = 0; at < run.length; at++) {
    const phrase = lexicon.mediumPhrases.find(words => matches(run, at, words))
    const end = phrase ? phraseEnd(run, at + phrase.length) : namedMediumEnd(run, at, lexicon)
    const [first, last] = [run[at], run[end - 1]]
    if (end > at && first && last) return text.slice(first.start, last.end)
  }
  return null
}

/** « au micro de RTL », « dans un entretien au Figaro » */
function phraseEnd(run: readonly Token[], at: number): number {
  let end = at
  while (/^(?:à|au|aux|l'|avec|le|la|to|with|the)$/.test(run[end]?.lower ?? '')) end++
  const start = end
  while (isName(run[end])) end++
  return end > start ? end : at
}

function namedMediumEnd(run: readonly Token[], at: number, lexicon: OccasionLexicon): number {
  if (!lexicon.mediaWords.has(run[at]?.lower ?? '')) return at
  let first = at + 1
  while (/^(?:l'|la|le|les|de|du|the)$/.test(run[first]?.lower ?? '')) first++
  const token = run[first]
  if (!token || !(isCapitalised(token) || lexicon.mediaHeads.has(token.lower))) return at
  let end = first + 1
  while (isName(run[end])) end++
  const isMedium =
    lexicon.mediaHeads.has(token.lower) ||
    run.slice(first, end).some(({ lower }) => lexicon.media.has(lower))
  return isMedium ? end : at
}
