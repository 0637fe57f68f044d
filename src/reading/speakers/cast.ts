import { genderOfName } from './gender-of-name.ts'
import type { Agreement, SpeakerLexicon } from './speaker-lexicon.ts'

/** Somebody the article names: the full name, the roles given to them, how they agree. */
export type Character = {
  readonly name: string
  readonly roles: readonly ReadonlySet<string>[]
  /** Which people they have been said to be among: elected, coach. */
  readonly groups: readonly string[]
  /** The role in the article's words, the first time it is given. */
  readonly role: string | null
  readonly gender: 'm' | 'f' | null
  /** Where they were last named. */
  readonly lastSeen: number
}

/** The people of one article, in the order in which they come. */
export type Cast = readonly Character[]

type Appearance = {
  readonly name: string
  readonly role: string | null
  readonly agreement: Agreement
  readonly at: number
}

/** A very long text has more names than anybody remembers. */
const MOST_CHARACTERS = 150

/** The cast after somebody was named once more. A surname alone is whoever bears it already. */
export function see(cast: Cast, appearance: Appearance, lexicon: SpeakerLexicon): Cast {
  const known = findByName(cast, appearance.name)
  const character = known ? meetAgain(known, appearance, lexicon) : meet(appearance, lexicon)
  return [...cast.filter(other => other !== known).slice(-MOST_CHARACTERS), character]
}

/** The first noun of a role that stands in a group of people: « maire » in « maire de Brévanne ». */
export function groupsOf(role: string, lexicon: SpeakerLexicon): readonly string[] {
  for (const word of role.toLowerCase().split(/[\s’',]+/)) {
    const groups = lexicon.groups.get(word)
    if (groups) return groups
  }
  return []
}

export function findByName(cast: Cast, name: string): Character | undefined {
  const [asSurname, asFirstName] = [` ${name}`, `${name} `]
  return cast.findLast(
    character =>
      character.name === name ||
      character.name.endsWith(asSurname) ||
      character.name.startsWith(asFirstName) ||
      endsWithWord(name, character.name),
  )
}

/** "Jens Stoltenberg" ends with "Stoltenberg". */
const endsWithWord = (name: string, word: string): boolean =>
  name.endsWith(word) && name.charAt(name.length - word.length - 1) === ' '

const meet = ({ name, role, agreement, at }: Appearance, lexicon: SpeakerLexicon): Character => ({
  name,
  role,
  roles: role ? [roleWords(role, lexicon)] : [],
  groups: role ? groupsOf(role, lexicon) : [],
  gender: agreement.gender ?? genderOfFirstName(name, lexicon) ?? genderOfName(name),
  lastSeen: at,
})

/** "Lieutenant Mark Aubrey": a rank may stand before the first name. */
function genderOfFirstName(name: string, { firstNames }: SpeakerLexicon): 'm' | 'f' | null {
  const [first = '', second = '', third] = name.split(' ')
  return firstNames.get(first) ?? (third === undefined ? undefined : firstNames.get(second)) ?? null
}

function meetAgain(
  known: Character,
  { name, role, agreement, at }: Appearance,
  lexicon: SpeakerLexicon,
): Character {
  return {
    name: name.length > known.name.length ? name : known.name,
    role: known.role ?? role,
    roles: role ? [...known.roles.slice(-3), roleWords(role, lexicon)] : known.roles,
    groups: role ? [...new Set([...known.groups, ...groupsOf(role, lexicon)])] : known.groups,
    gender: known.gender ?? agreement.gender,
    lastSeen: at,
  }
}

/** « la ministre de l'Éducation » → ministre, éducation. Other names of a role count as the usual one. */
export function roleWords(role: string, lexicon: SpeakerLexicon): ReadonlySet<string> {
  const plain = role
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(?:le |la |les |l'|un |une |the |a |an )/, '')
  const usual = usualRole(plain, lexicon)
  return new Set(
    usual.split(/[\s',()]+/).filter(word => word.length > 1 && !lexicon.empty.has(word)),
  )
}

function usualRole(plain: string, { epithets }: SpeakerLexicon): string {
  for (const [written, usual] of epithets)
    if (plain.startsWith(written) && /^(?: |$)/.test(plain.slice(written.length))) return usual
  return plain
}

/** The last one seen whose roles hold every word of this one: « la ministre » → the minister named before. */
export function findByRole(
  cast: Cast,
  role: string,
  agreement: Agreement,
  lexicon: SpeakerLexicon,
): Character | undefined {
  const words = [...roleWords(role, lexicon)]
  if (words.length === 0 || agreement.plural) return undefined
  const exact = cast.findLast(
    character =>
      agrees(character, agreement) &&
      character.roles.some(held => words.every(word => held.has(word))),
  )
  return exact ?? findByHead(cast, { head: words.at(-1) ?? '', agreement, lexicon })
}

type Head = {
  readonly head: string
  readonly agreement: Agreement
  readonly lexicon: SpeakerLexicon
}

/** "the Harriers boss": the only one whose role may be called so. */
function findByHead(cast: Cast, { head, agreement, lexicon }: Head): Character | undefined {
  const names = lexicon.synonyms.get(head)
  if (!names) return undefined
  const held = cast.filter(
    character =>
      agrees(character, agreement) &&
      character.roles.some(role => names.some(name => role.has(name))),
  )
  return held.length === 1 ? held[0] : undefined
}

/** The last one seen who is among the same people: « l'élue » → the mayor. `before` is where the words stand. */
export function findByGroup(
  cast: Cast,
  asked: {
    readonly groups: readonly string[]
    readonly agreement: Agreement
    readonly before: number
  },
): Character | undefined {
  return cast.findLast(
    character =>
      character.lastSeen < asked.before &&
      agrees(character, asked.agreement) &&
      character.groups.some(group => asked.groups.includes(group)),
  )
}

/** « homme », « voisine » may be anybody. */
export const ANYBODY = ['person', 'family']

/** Nothing that was said of this person forbids the role: whoever has none, or one among anybody. */
export const mayBe = (character: Character, groups: readonly string[]): boolean =>
  character.groups.every(group => ANYBODY.includes(group)) ||
  groups.some(group => ANYBODY.includes(group) || character.groups.includes(group))

export const agrees = (character: Character, agreement: Agreement): boolean =>
  !agreement.plural &&
  agreement.person &&
  (character.gender === null || agreement.gender === null || character.gender === agreement.gender)
