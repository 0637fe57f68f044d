import type { ReadStatement, SpeakerKind } from '../../reading/index.ts'
import {
  findHoldersOn,
  findOfficesByWords,
  namePerson,
  type Office,
  type Person,
  type Register,
} from '../offices/index.ts'
import type { AdmitTopicRequest } from '../topics/index.ts'
import type { Language } from '../values/language.ts'
import { peopleNamed, topicFromName, topicNamed, topicOfPerson } from './name-topic.ts'
import type { StatementSpeaker } from './statement.ts'

type Known = { register: Register; language: Language; saidOn: string }

/** The speaker as far as text and register tell, and the topic that they would be; null when they are nobody by name. */
export type NamedSpeaker = {
  speaker: Omit<StatementSpeaker, 'topicIds'>
  topic: AdmitTopicRequest | null
}

export function nameSpeaker({ speaker }: ReadStatement, known: Known): NamedSpeaker {
  if (!speaker) return { speaker: nobody, topic: null }
  const office = speaker.role === null ? null : findOffice(speaker.role, known)
  const holder = speaker.resolved === null && office ? findHolder(office, known) : null
  const name =
    speaker.resolved ?? (holder ? namePerson(holder, known.language) : properName(speaker))
  return {
    speaker: {
      kind: speaker.kind,
      words: speaker.text,
      name,
      role: speaker.role,
      officeKey: office?.key ?? null,
      via: speaker.via?.text ?? null,
    },
    topic: name === null ? null : topicOf({ name, kind: speaker.kind, holder }, known),
  }
}

const nobody: NamedSpeaker['speaker'] = {
  kind: 'unknown',
  words: null,
  name: null,
  role: null,
  officeKey: null,
  via: null,
}

/** « La Société des barrages de l’Orvelle » is a name; « la préfecture » is not. */
function properName({ kind, text }: NonNullable<ReadStatement['speaker']>): string | null {
  if (kind !== 'organisation') return null
  const name = text.replace(/^(?:(?:le|la|les|the) |l[’'])/i, '')
  return /\p{Lu}/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : null
}

function findOffice(role: string, { register, language }: Known): Office | null {
  const [office, another] = findOfficesByWords(register, { words: role, language })
  return office && !another ? office : null
}

/** The only one who can have held the office that day. */
function findHolder({ key }: Office, { register, saidOn }: Known): Person | null {
  const answer = findHoldersOn(register, key, saidOn)
  const [holder, another] = answer.known && answer.complete ? answer.holders : []
  return holder && !another ? holder.person : null
}

type Named = { name: string; kind: SpeakerKind; holder: Person | null }

function topicOf(
  { name, kind, holder }: Named,
  { register, language }: Known,
): AdmitTopicRequest | null {
  if (holder) return topicOfPerson(holder)
  switch (kind) {
    case 'organisation':
      return topicNamed(name, { register, language, otherwise: 'organisation' })
    case 'document':
    case 'anonymous':
    case 'several':
      return null
    case 'person':
    case 'role':
    case 'pronoun':
    case 'unknown': {
      const [person, homonym] = peopleNamed(name, register)
      return person && !homonym
        ? topicOfPerson(person)
        : topicFromName(name, { language, kind: 'person' })
    }
  }
}
