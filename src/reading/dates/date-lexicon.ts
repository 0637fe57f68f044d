import englishLexicon from '../english/lexicons/dates.json' with { type: 'json' }
import frenchLexicon from '../french/lexicons/dates.json' with { type: 'json' }
import { perLanguage } from '../text/per-language.ts'
import { wordSet } from '../text/word-set.ts'
import type { Precision } from './calendar.ts'

export type DateLexicon = {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly last: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  /** Relative expressions by their first word, longest first. */
  readonly spans: ReadonlyMap<string, readonly RelativeSpan[]>
  /** « il y a », « voilà »: phrases before a distance into the past. */
  readonly ago: readonly (readonly string[])[]
  /** « dans », « d'ici à »: into the future. */
  readonly ahead: readonly (readonly string[])[]
  /** Is 3/4/2025 in April? */
  readonly dayFirst: boolean
  readonly ordinals: ReadonlyMap<string, number>
  readonly partsOfYear: ReadonlyMap<string, 'quarter' | 'half-year'>
  readonly seasons: ReadonlyMap<string, number>
  readonly beforeSeason: ReadonlySet<string>
  /** « de » of « au premier trimestre de 2024 ». */
  readonly ofYear: ReadonlySet<string>
  /** « début », « mi », « fin » → which third. */
  readonly thirds: ReadonlyMap<string, number>
  readonly yearIntroducers: ReadonlySet<string>
  /** « à » of « de lundi à mardi ». */
  readonly spanLinks: ReadonlySet<string>
  readonly agoAfter: ReadonlySet<string>
  readonly units: ReadonlyMap<string, Precision>
  readonly ones: ReadonlyMap<string, number>
  readonly monthIntroducers: ReadonlySet<string>
}

export type RelativeSpan = {
  readonly words: readonly string[]
  readonly precision: Precision
  readonly steps: number
}

type FrenchOnly =
  | 'ahead'
  | 'dayFirst'
  | 'ordinals'
  | 'partsOfYear'
  | 'seasons'
  | 'beforeSeason'
  | 'ofYear'
  | 'thirds'
  | 'spanLinks'
  | 'yearIntroducers'

type Written = Omit<typeof frenchLexicon, 'spans' | 'units' | 'ones' | FrenchOnly> & {
  readonly ahead?: string
  readonly dayFirst?: boolean
  readonly ordinals?: Readonly<Record<string, number>>
  readonly partsOfYear?: Readonly<Record<string, string>>
  readonly seasons?: string
  readonly beforeSeason?: string
  readonly ofYear?: string
  readonly thirds?: string
  readonly spanLinks?: string
  readonly yearIntroducers?: string
  readonly spans: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
  readonly ones: Readonly<Record<string, number>>
}

export const dateLexicon = perLanguage({
  fr: () => read(frenchLexicon),
  en: () => read(englishLexicon),
})

function read(written: Written): DateLexicon {
  const months = [...number(written.months), ...number(written.monthsShort)]
  return {
    months: new Map(months),
    weekdays: new Map(number(written.weekdays)),
    last: wordSet(written.last),
    next: wordSet(written.next),
    spans: readSpans(written.spans),
    ago: phrases(written.ago),
    ahead: phrases(written.ahead ?? ''),
    dayFirst: written.dayFirst ?? false,
    ordinals: new Map(Object.entries(written.ordinals ?? {})),
    partsOfYear: new Map(
      Object.entries(written.partsOfYear ?? {}) as [string, 'quarter' | 'half-year'][],
    ),
    seasons: new Map(number(written.seasons ?? '')),
    beforeSeason: wordSet(written.beforeSeason ?? ''),
    ofYear: wordSet(written.ofYear ?? ''),
    thirds: new Map(number(written.thirds ?? '')),
    spanLinks: wordSet(written.spanLinks ?? 'to'),
    yearIntroducers: wordSet(written.yearIntroducers ?? 'in since by early late mid during'),
    agoAfter: wordSet(written.agoAfter),
    units: new Map(Object.entries(written.units) as [string, Precision][]),
    ones: new Map(Object.entries(written.ones)),
    monthIntroducers: wordSet(written.monthIntroducers),
  }
}

const phrases = (written: string): readonly (readonly string[])[] =>
  written
    .split('|')
    .filter(phrase => phrase !== '')
    .map(phrase => phrase.split(' '))

function number(words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, index) => [word, index] as const)
}

function readSpans(
  written: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly RelativeSpan[]> {
  const spans = new Map<string, RelativeSpan[]>()
  for (const [phrase, meaning] of Object.entries(written)) {
    const words = phrase.split(' ')
    const [precision, steps] = meaning.split(' ')
    const span = { words, precision: precision as Precision, steps: Number(steps) }
    const first = words[0] ?? ''
    spans.set(
      first,
      [...(spans.get(first) ?? []), span].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return spans
}
