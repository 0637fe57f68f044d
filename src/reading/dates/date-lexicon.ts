import englishLexicon from '../english/lexicons/dates.json' with { type: 'json' }
import frenchLexicon from '../french/lexicons/dates.json' with { type: 'json' }
import type { Language } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import type { Precision } from './calendar.ts'

export type DateLexicon = {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly last: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  /** Relative expressions by their first word, longest first. */
  readonly spans: ReadonlyMap<string, readonly RelativeSpan[]>
  readonly ago: readonly string[]
  readonly agoAfter: ReadonlySet<string>
  readonly units: ReadonlyMap<string, Precision>
  readonly ones: ReadonlyMap<string, number>
  readonly monthIntroducers: ReadonlySet<string>
  /** "first quarter of 2024": the ordinals in order, and the noun. */
  readonly quarters: { readonly ordinals: readonly string[]; readonly noun: string }
}

export type RelativeSpan = {
  readonly words: readonly string[]
  readonly precision: Precision
  readonly steps: number
}

type Written = Omit<typeof frenchLexicon, 'spans' | 'units' | 'ones'> & {
  readonly quarters?: { readonly ordinals: string; readonly noun: string }
  readonly spans: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
  readonly ones: Readonly<Record<string, number>>
}

const LEXICONS: Readonly<Record<Language, DateLexicon>> = {
  fr: read(frenchLexicon),
  en: read(englishLexicon),
}

export const dateLexicon = (language: Language): DateLexicon => LEXICONS[language]

function read(written: Written): DateLexicon {
  const months = [...number(written.months), ...number(written.monthsShort)]
  return {
    months: new Map(months),
    weekdays: new Map(number(written.weekdays)),
    last: wordSet(written.last),
    next: wordSet(written.next),
    spans: readSpans(written.spans),
    ago: written.ago.split(' ').filter(word => word !== ''),
    agoAfter: wordSet(written.agoAfter),
    units: new Map(Object.entries(written.units) as [string, Precision][]),
    ones: new Map(Object.entries(written.ones)),
    monthIntroducers: wordSet(written.monthIntroducers),
    quarters: {
      ordinals: written.quarters?.ordinals.split(' ') ?? [],
      noun: written.quarters?.noun ?? '',
    },
  }
}

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
