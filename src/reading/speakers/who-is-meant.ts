import {
  ANYBODY,
  agrees,
  type Cast,
  type Character,
  findByGroup,
  findByName,
  findByRole,
  groupsOf,
  mayBe,
} from './cast.ts'
import type { SpeakerKind } from './kind-of-speaker.ts'
import type { Mention } from './parse-mention.ts'
import type { Agreement, SpeakerLexicon } from './speaker-lexicon.ts'

/** Whom a pronoun would stand for. */
export type Focus = {
  /** `null` when it is a thing, or people without a name: they stand between the pronoun and whoever spoke before. */
  readonly label: string | null
  readonly role: string | null
  readonly agreement: Agreement
  /** Where in the text. */
  readonly at: number
}

export type Memory = {
  cast: Cast
  focus: Focus | null
  /** Where the last paragraphs begin, this one the last. */
  paragraphs: readonly number[]
  /** Where the last subheading stands. */
  section: number
}

export type Asked = {
  readonly mention: Mention
  /** Where the mention begins in the text. */
  readonly at: number
  readonly memory: Memory
  readonly lexicon: SpeakerLexicon
}

export type Meant = { readonly label: string; readonly role: string | null }

/** Who the words beside the cue stand for, as far as the article says. */
export function findMeant(kind: SpeakerKind, asked: Asked): Meant | null {
  switch (kind) {
    case 'pronoun':
      return asked.mention.latter ? findLatter(asked) : findBehindPronoun(asked)
    case 'person':
      return findPerson(asked)
    case 'role':
      return findBehindRole(asked)
    case 'organisation':
      return findOrganisation(asked)
    case 'several':
    case 'document':
    case 'anonymous':
    case 'unknown':
      return null
  }
}

/** « ce dernier » is the last one named, not the one who has just spoken. */
function findLatter(asked: Asked): Meant | null {
  const { mention, memory, at } = asked
  const character = memory.cast.findLast(
    candidate => candidate.lastSeen < at && agrees(candidate, mention.agreement),
  )
  return character ? named(character) : findBehindPronoun(asked)
}

/** Whoever has just spoken; else the only person named nearby whom « il » or « elle » fits. */
function findBehindPronoun(asked: Asked): Meant | null {
  const { mention, memory, at } = asked
  const { focus } = memory
  if (focus && sameAgreement(focus.agreement, mention.agreement))
    return isNear(focus, asked) ? meantBy(focus) : null
  const from = focus?.agreement.plural ? Math.max(focus.at, nearby(memory, 1)) : nearby(memory, 1)
  const fitting = (candidate: Character) =>
    isKnown(candidate) && candidate.lastSeen < at && agrees(candidate, mention.agreement)
  const [only, another] = memory.cast.filter(
    candidate => fitting(candidate) && candidate.lastSeen >= from,
  )
  return only && !another ? named(only) : null
}

const meantBy = ({ label, role }: Focus): Meant | null => (label === null ? null : { label, role })

/** Where the paragraph begins that stands so many before this one. */
const nearby = ({ paragraphs }: Memory, back: number): number => paragraphs.at(-1 - back) ?? 0

const FARTHEST_PARAGRAPH = 2

/** In this paragraph or the two before it; past a subheading, only when nobody else fits. */
function isNear(focus: Focus, { mention, memory }: Asked): boolean {
  if (focus.at < nearby(memory, FARTHEST_PARAGRAPH)) return false
  return (
    focus.at > memory.section ||
    memory.cast.filter(each => isKnown(each) && agrees(each, mention.agreement)).length < 2
  )
}

/** Surely a person: with a role, or a first name that says man or woman. */
const isKnown = ({ role, gender }: Character): boolean => role !== null || gender !== null

const sameAgreement = (a: Agreement, b: Agreement): boolean =>
  a.plural === b.plural && (a.gender === null || b.gender === null || a.gender === b.gender)

function findPerson({ mention, memory }: Asked): Meant | null {
  if (!mention.name) return null
  const character = findByName(memory.cast, mention.name)
  return character ? named(character) : { label: mention.name, role: mention.role }
}

/** « la ministre »: who was given that role, else the one in focus, else who is among the same people or stands alone. */
function findBehindRole(asked: Asked): Meant | null {
  const { mention, memory, lexicon, at } = asked
  const { role, agreement } = mention
  if (!role || agreement.plural) return null
  const holder = findByRole(memory.cast, role, agreement, lexicon)
  if (holder) return named(holder)
  if (mention.anaphor) return findSomebody(asked)
  if (!pointsBack(mention, lexicon)) return null
  const groups = groupsOf(role, lexicon)
  if (groups.length === 0) return null
  const character =
    focused(asked, groups) ??
    findByGroup(memory.cast, { groups, agreement, before: at }) ??
    findOnlyOne(asked, groups)
  return character ? named(character) : null
}

/** « l'intéressé » is a person: the one in focus, else the last named. */
function findSomebody(asked: Asked): Meant | null {
  const { memory, mention, at } = asked
  const isBefore = (candidate: Character) =>
    isKnown(candidate) && candidate.lastSeen < at && agrees(candidate, mention.agreement)
  const character = focused(asked, ANYBODY) ?? memory.cast.findLast(isBefore)
  return character ? named(character) : null
}

/** « le », « la », « l' », « cette », and no name that says of which town or club. */
const pointsBack = ({ words, role }: Mention, lexicon: SpeakerLexicon): boolean =>
  lexicon.definite.has(words[0] ?? '') && !/ \p{Lu}\p{Ll}/u.test(role ?? '')

/** The one in focus, when nothing said of them forbids the role. */
function focused({ memory, mention }: Asked, groups: readonly string[]): Character | undefined {
  const label = memory.focus?.label
  const character = label ? findByName(memory.cast, label) : undefined
  return character && agrees(character, mention.agreement) && mayBe(character, groups)
    ? character
    : undefined
}

/** The only person named so far whom the role may fit. */
function findOnlyOne(
  { memory, mention, at }: Asked,
  groups: readonly string[],
): Character | undefined {
  const [only, another] = memory.cast.filter(
    candidate =>
      candidate.lastSeen < at && agrees(candidate, mention.agreement) && mayBe(candidate, groups),
  )
  return only && !another && isKnown(only) ? only : undefined
}

function findOrganisation({ mention, memory, lexicon }: Asked): Meant | null {
  const { name, words } = mention
  if (name) return { label: lexicon.metonymies.get(name) ?? name, role: null }
  const body = words.length === 2 ? findBody(memory.cast, words[1] ?? '') : undefined
  return body ? named(body) : null
}

/** "the league": the last body named whose name holds that word. */
const findBody = (cast: Cast, noun: string): Character | undefined =>
  cast.findLast(({ name }) => name.toLowerCase().split(' ').includes(noun))

const named = ({ name, role }: Character): Meant => ({ label: name, role })
