import englishLexicon from '../english/lexicons/numbers.json' with { type: 'json' }
import frenchLexicon from '../french/lexicons/numbers.json' with { type: 'json' }
import type { Language } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import type { Bound } from './figure.ts'

export type NumberLexicon = {
  readonly decimal: string
  /** "third", "quarters": what the unit is divided by. */
  readonly fractions: ReadonlyMap<string, number>
  /** Nouns before a number that counts nothing: "section 4". */
  readonly labels: ReadonlySet<string>
  readonly ones: ReadonlyMap<string, number>
  readonly multipliers: ReadonlyMap<string, number>
  readonly collectives: ReadonlyMap<string, number>
  /** Longest phrase first. */
  readonly bounds: readonly { readonly words: readonly string[]; readonly bound: Bound }[]
  readonly rangeOpen: ReadonlySet<string>
  readonly rangeLink: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly linkToNoun: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
}

type Written = Omit<typeof frenchLexicon, 'ones' | 'multipliers' | 'collectives'> & {
  readonly fractions?: Readonly<Record<string, number>>
  readonly labels?: string
  readonly ones: Readonly<Record<string, number>>
  readonly multipliers: Readonly<Record<string, number>>
  readonly collectives: Readonly<Record<string, number>>
}

const LEXICONS: Readonly<Record<Language, NumberLexicon>> = {
  fr: read(frenchLexicon),
  en: read(englishLexicon),
}

export const numberLexicon = (language: Language): NumberLexicon => LEXICONS[language]

function read(written: Written): NumberLexicon {
  return {
    decimal: written.decimal,
    fractions: new Map(Object.entries(written.fractions ?? {})),
    labels: wordSet(written.labels ?? ''),
    ones: new Map(Object.entries(written.ones)),
    multipliers: new Map(Object.entries(written.multipliers)),
    collectives: new Map(Object.entries(written.collectives)),
    bounds: readBounds(written.bounds),
    rangeOpen: wordSet(written.rangeOpen),
    rangeLink: wordSet(written.rangeLink),
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
