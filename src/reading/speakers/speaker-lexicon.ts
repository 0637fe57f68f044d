import englishLexicon from '../english/lexicons/speakers.json' with { type: 'json' }
import englishClasses from '../english/lexicons/word-classes.json' with { type: 'json' }
import frenchLexicon from '../french/lexicons/speakers.json' with { type: 'json' }
import { PEOPLE_GROUPS, SPEAKER_NOUNS } from '../french/people.ts'
import { perLanguage } from '../text/per-language.ts'
import { wordSet } from '../text/word-set.ts'

/** What a language says about who speaks. */
export type SpeakerLexicon = {
  readonly pronouns: ReadonlyMap<string, Agreement>
  readonly determiners: ReadonlyMap<string, Agreement>
  readonly titles: ReadonlyMap<string, Agreement>
  /** Determiners that leave somebody unnamed: « un », « certains ». */
  readonly indefinite: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly anonymous: ReadonlySet<string>
  /** Words inside names that take no capital: « de », « van ». */
  readonly particles: ReadonlySet<string>
  /** Words of a role that say nothing about it. */
  readonly empty: ReadonlySet<string>
  readonly metonymies: ReadonlyMap<string, string>
  /** « chef du Kremlin » → « président russe »: roles under another name. */
  readonly epithets: ReadonlyMap<string, string>
  /** « l'intéressé », « la septuagénaire »: nouns that point back like a pronoun. */
  readonly anaphors: ReadonlySet<string>
  /** First names whose bearers are nearly always men, or women. */
  readonly firstNames: ReadonlyMap<string, 'm' | 'f'>
  /** "boss": the roles that a looser word may stand for. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>
  /** « le Sénégalais », « la Bâloise »: where somebody comes from. */
  readonly demonyms: ReadonlySet<string>
  /** « le », « cette », "the": determiners that point back to somebody. */
  readonly definite: ReadonlySet<string>
  /** « de », « du »: between a document and whoever speaks in it. */
  readonly ofWords: ReadonlySet<string>
  readonly conjunction: string
  /** Nouns for those who can speak: « maire », "spokesman". */
  readonly roleNouns: ReadonlySet<string>
  /** « élue », « maire » → elected: nouns of one group may be one person. */
  readonly groups: ReadonlyMap<string, readonly string[]>
}

export type Agreement = {
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
  readonly person: boolean
}

type Written = Omit<
  typeof frenchLexicon,
  'metonymies' | 'epithets' | 'definite' | 'demonyms' | 'ofWords'
> & {
  /** Missing where a language has but one. */
  readonly definite?: string
  readonly firstNames?: { readonly m: string; readonly f: string }
  readonly synonyms?: Readonly<Record<string, string>>
  readonly demonyms?: string
  readonly ofWords?: string
  readonly metonymies: Readonly<Record<string, string>>
  readonly epithets: Readonly<Record<string, string>>
}

export const speakerLexicon = perLanguage({
  fr: () => read(frenchLexicon, { roleNouns: SPEAKER_NOUNS, groups: PEOPLE_GROUPS }),
  en: () =>
    read(englishLexicon, {
      roleNouns: wordSet(englishClasses.speakerNouns.toLowerCase()),
      groups: new Map(),
    }),
})

function read(
  written: Written,
  people: Pick<SpeakerLexicon, 'roleNouns' | 'groups'>,
): SpeakerLexicon {
  return {
    pronouns: readAgreements(written.pronouns),
    determiners: readAgreements(written.determiners),
    titles: readAgreements(written.titles),
    indefinite: wordSet(written.indefinite),
    organisations: wordSet(written.organisations),
    documents: wordSet(written.documents),
    anonymous: wordSet(written.anonymous),
    particles: wordSet(written.particles),
    empty: wordSet(written.empty),
    metonymies: new Map(Object.entries(written.metonymies)),
    epithets: new Map(Object.entries(written.epithets)),
    anaphors: wordSet(written.anaphors),
    firstNames: readFirstNames(written.firstNames),
    synonyms: new Map(
      Object.entries(written.synonyms ?? {}).map(([word, roles]) => [word, roles.split(' ')]),
    ),
    demonyms: wordSet(written.demonyms ?? ''),
    ofWords: wordSet(written.ofWords ?? 'of by from'),
    definite: wordSet(written.definite ?? 'the'),
    conjunction: written.conjunction,
    ...people,
  }
}

function readFirstNames(written: Written['firstNames']): ReadonlyMap<string, 'm' | 'f'> {
  const entries = (names: string | undefined, gender: 'm' | 'f') =>
    (names ?? '').split(' ').map(name => [name, gender] as const)
  return new Map([...entries(written?.m, 'm'), ...entries(written?.f, 'f')])
}

/** "il:m elle:f ils:mp": gender, then p when plural, then o when it never stands for a person alone. */
function readAgreements(written: string): ReadonlyMap<string, Agreement> {
  return new Map(
    written.split(' ').map(entry => {
      const [word = '', marks = ''] = entry.split(':')
      const gender = marks.includes('f') ? 'f' : marks.includes('m') ? 'm' : null
      return [word, { gender, plural: marks.includes('p'), person: !marks.includes('o') }] as const
    }),
  )
}
