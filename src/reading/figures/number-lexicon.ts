import englishDates from '../english/lexicons/dates.json' with { type: 'json' }
import englishLexicon from '../english/lexicons/numbers.json' with { type: 'json' }
import frenchDates from '../french/lexicons/dates.json' with { type: 'json' }
import frenchLexicon from '../french/lexicons/numbers.json' with { type: 'json' }
import { perLanguage } from '../text/per-language.ts'
import { wordSet } from '../text/word-set.ts'
import type { Bound } from './figure.ts'

export type NumberLexicon = {
  readonly decimal: string
  readonly ones: ReadonlyMap<string, number>
  readonly multipliers: ReadonlyMap<string, number>
  readonly collectives: ReadonlyMap<string, number>
  /** Longest phrase first. */
  readonly bounds: readonly { readonly words: readonly string[]; readonly bound: Bound }[]
  readonly rangeOpen: ReadonlySet<string>
  readonly rangeLink: ReadonlySet<string>
  /** « un », « une »: numbers only before « million » and the like. */
  readonly articles: ReadonlySet<string>
  /** « et » of « vingt et un ». */
  readonly and: ReadonlySet<string>
  readonly afterAnd: ReadonlySet<string>
  /** « quatre » of « quatre-vingts »; empty where twenties are not counted. */
  readonly scoreOf: string
  /** « tiers », « moitié » → how many make a whole. */
  readonly fractions: ReadonlyMap<string, number>
  /** « des » of « un tiers des ». */
  readonly shareLink: ReadonlySet<string>
  /** « finale », « heure »: « quart de finale » is no share. */
  readonly notShared: ReadonlySet<string>
  /** « sur » of « un salarié sur deux ». */
  readonly outOf: ReadonlySet<string>
  /** « par » of « par an ». */
  readonly per: ReadonlySet<string>
  /** « à » of « à 14 heures »: before an hour of the day. */
  readonly beforeHour: ReadonlySet<string>
  /** « article », « numéro »: the number after them counts nothing. */
  readonly beforeLabel: ReadonlySet<string>
  readonly beforeYear: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly linkToNoun: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
}

type FrenchOnly =
  | 'articles'
  | 'and'
  | 'afterAnd'
  | 'scoreOf'
  | 'fractions'
  | 'shareLink'
  | 'notShared'
  | 'outOf'
  | 'beforeHour'

type Written = Omit<
  typeof frenchLexicon,
  'ones' | 'multipliers' | 'collectives' | 'per' | 'beforeLabel' | 'beforeYear' | FrenchOnly
> & {
  readonly per?: string
  readonly beforeLabel?: string
  readonly beforeYear?: string
  readonly articles?: string
  readonly and?: string
  readonly afterAnd?: string
  readonly scoreOf?: string
  readonly fractions?: Readonly<Record<string, number>>
  readonly outOf?: string
  readonly shareLink?: string
  readonly notShared?: string
  readonly beforeHour?: string
  readonly ones: Readonly<Record<string, number>>
  readonly multipliers: Readonly<Record<string, number>>
  readonly collectives: Readonly<Record<string, number>>
}

export const numberLexicon = perLanguage({
  fr: () => read(frenchLexicon, frenchDates),
  en: () => read(englishLexicon, englishDates),
})

function read(
  written: Written,
  dates: { readonly months: string; readonly monthsShort: string },
): NumberLexicon {
  return {
    decimal: written.decimal,
    ones: new Map(Object.entries(written.ones)),
    multipliers: new Map(Object.entries(written.multipliers)),
    collectives: new Map(Object.entries(written.collectives)),
    bounds: readBounds(written.bounds),
    rangeOpen: wordSet(written.rangeOpen),
    rangeLink: wordSet(written.rangeLink),
    articles: wordSet(written.articles ?? 'a one'),
    and: wordSet(written.and ?? ''),
    afterAnd: wordSet(written.afterAnd ?? ''),
    scoreOf: written.scoreOf ?? '',
    fractions: new Map(Object.entries(written.fractions ?? {})),
    shareLink: wordSet(written.shareLink ?? ''),
    notShared: wordSet(written.notShared ?? ''),
    outOf: wordSet(written.outOf ?? ''),
    per: wordSet(written.per ?? 'per a an'),
    beforeHour: wordSet(written.beforeHour ?? ''),
    beforeLabel: wordSet(
      written.beforeLabel ?? 'article articles no number page chapter route line',
    ),
    beforeYear: wordSet(written.beforeYear ?? 'in since by of'),
    months: wordSet(`${dates.months} ${dates.monthsShort}`.toLowerCase()),
    units: wordSet(written.units),
    linkToNoun: wordSet(written.linkToNoun),
    stops: wordSet(written.stops),
    auxiliaries: wordSet(written.auxiliaries),
  }
}

function readBounds(written: string): NumberLexicon['bounds'] {
  return written
    .split('|')
    .map(entry => {
      const [phrase = '', bound] = entry.split('=')
      return { words: phrase.split(' '), bound: bound as Bound }
    })
    .sort((a, b) => b.words.length - a.words.length)
}
