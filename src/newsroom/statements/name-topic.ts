import {
  listTermsOfPerson,
  namePerson,
  type Organisation,
  type Person,
  type Register,
} from '../offices/index.ts'
import type { AdmitTopicRequest, TopicKind } from '../topics/index.ts'
import { type Language, languages } from '../values/language.ts'

type Known = {
  register: Register
  language: Language
  /** What it is when nobody knows; likely by its letters when left out. */
  otherwise?: TopicKind
}

/**
 * The topic that a name would be: a country, body or person of the register, with its names in both languages, else
 * what its letters make likely. Whoever accepts the topic has the last word on its kind.
 */
export function topicNamed(
  name: string,
  { register, language, otherwise }: Known,
): AdmitTopicRequest {
  const organisation = organisationsOf(register).get(plain(name))
  if (organisation) return topicOfOrganisation(organisation)
  const [person, homonym] = peopleNamed(name, register)
  return person && !homonym
    ? topicOfPerson(person)
    : topicFromName(name, { language, kind: otherwise ?? likelyKind(name) })
}

/** A topic that nobody knows more of than its name. */
export function topicFromName(
  name: string,
  { language, kind }: { language: Language; kind: TopicKind },
): AdmitTopicRequest {
  const names = [{ language, name, description: null, aliases: [] }]
  return { kind, wikidataId: null, names }
}

/** A full name is a person of the register; a surname alone could be anybody. */
export function peopleNamed(name: string, register: Register): Person[] {
  return /\s/.test(name) ? listTermsOfPerson(register, name).map(({ person }) => person) : []
}

export function topicOfPerson(person: Person): AdmitTopicRequest {
  const aliases = [...person.variants]
  return {
    kind: 'person',
    wikidataId: person.wikidata,
    names: languages.map(language => ({
      ...{ language, description: null, aliases },
      name: namePerson(person, language),
    })),
  }
}

/** A country has people, and so adjectives; a body has none. */
function topicOfOrganisation({ wikidata, names }: Organisation): AdmitTopicRequest {
  return {
    kind: names.fr.adjectives.length > 0 ? 'place' : 'organisation',
    wikidataId: wikidata,
    names: languages.map(language => ({
      ...{ language, description: null },
      name: capitalised(bare(names[language].name)),
      aliases: names[language].aliases.map(bare),
    })),
  }
}

/** Capitals alone are an acronym, one word is most often a place, two or more a person. */
function likelyKind(name: string): TopicKind {
  if (/^[\p{Lu}\d-]{2,}$/u.test(name)) return 'organisation'
  return /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+$/u.test(name) ? 'person' : 'place'
}

const cache = new WeakMap<Register, ReadonlyMap<string, Organisation>>()

function organisationsOf(register: Register): ReadonlyMap<string, Organisation> {
  const known = cache.get(register)
  if (known) return known
  const organisations = new Map(
    register.organisations.flatMap(organisation =>
      languages.flatMap(language => {
        const { name, aliases } = organisation.names[language]
        return [name, ...aliases].map(one => [plain(bare(one)), organisation] as const)
      }),
    ),
  )
  cache.set(register, organisations)
  return organisations
}

/** « la Russie » → « Russie », "the United States" → "United States". */
function bare(name: string): string {
  return name.replace(/^(?:(?:le|la|les|the) |l[’'])/i, '')
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function plain(name: string): string {
  return name.toLowerCase().replace(/’/g, "'")
}
