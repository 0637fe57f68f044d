import { statementWords } from '../../../messages/statements.ts'
import { type Register, slugOfOffice } from '../../../newsroom/offices/index.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import type { TopicLabel } from '../../../newsroom/topics/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { topicAddress } from '../../addresses.ts'
import { wordsFor } from '../../local-words.ts'
import { officeAddress } from '../../office-addresses.ts'
import { capitalised } from '../office-words.ts'
import type { NamedLink } from './statement-view.ts'

/** Where a statement is told: the language of the page, and the register where roles link to their offices. */
export type Place = { page: Language; register: Register | undefined }

/** Who said it, and in which role unless that is all we call them. */
export function speakersOf(
  statement: PublicStatement,
  place: Place,
): { speakers: NamedLink[]; role: NamedLink | null } {
  const role = roleOf(statement, place)
  const speakers = namesOf(statement, place.page, role)
  const isCalledByRole = speakers.some(
    ({ name }) => role !== null && name.words === capitalised(role.name.words),
  )
  return { speakers, role: isCalledByRole ? null : role }
}

/** As the article has it; leads to the page of its office when the register knows it. */
export function roleOf(
  { speaker, language }: Pick<PublicStatement, 'speaker' | 'language'>,
  { page, register }: Place,
): NamedLink | null {
  if (speaker.role === null) return null
  const office = speaker.officeKey === null ? undefined : register?.findOffice(speaker.officeKey)
  return {
    name: wordsFor(page, speaker.role, language),
    href: office ? officeAddress(page, slugOfOffice(office)) : null,
  }
}

/** Those who have pages; else the name, the role or the words that the article has for them. */
function namesOf(
  { speakers, speaker, language }: PublicStatement,
  page: Language,
  role: NamedLink | null,
): NamedLink[] {
  if (speakers.length > 0) return speakers.map(topic => topicLink(topic, page))
  const named = speaker.name ?? speaker.role ?? speaker.words
  if (named === null || speaker.kind === 'unknown')
    return [{ name: { words: statementWords.unknownSpeaker[page], lang: undefined }, href: null }]
  const href = speaker.name === null ? (role?.href ?? null) : null
  return [{ name: wordsFor(page, capitalised(named), language), href }]
}

export function topicLink(topic: TopicLabel, page: Language): NamedLink {
  return {
    name: wordsFor(page, topic.name, topic.language),
    href: topicAddress(topic.language, topic.slug),
  }
}
