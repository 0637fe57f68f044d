import {
  earliestDay,
  nameOffice,
  slugOfOffice,
  type Term,
} from '../../../newsroom/offices/index.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import { capitalised, dayOf } from '../../components/office-words.ts'
import { occasionDay } from '../../components/statements/occasion-day.ts'
import { roleOf } from '../../components/statements/speakers-of.ts'
import type { NamedLink } from '../../components/statements/statement-view.ts'
import { officeAddress } from '../../office-addresses.ts'
import { statementAddress } from '../../statement-addresses.ts'
import { clockFor } from '../../time/moment.ts'
import { setWords } from '../../typography/set-words.ts'
import { constructTermRow, type TermRow } from '../office-page/term-row.ts'
import { findOfficesHeld, type HeldTerms } from './find-offices-held.ts'
import type { GatheredTopic } from './gather.ts'

/** What we know of a person beside what they said. */
export type PersonView = {
  lastRole: { role: NamedLink; day: string; href: string } | null
  offices: { held: HeldOffice[]; matchedBy: HeldTerms['matchedBy'] } | null
}

export type HeldOffice = {
  name: string
  href: string
  term: TermRow
  /** The last day the register vouches for, where the term has no end. */
  stillOn: string | null
}

/** Nothing on later pages of the list of articles. */
export function personView(gathered: GatheredTopic): PersonView {
  const { address, topic, register } = gathered
  if (address.olderThan) return { lastRole: null, offices: null }
  const held = findOfficesHeld(topic, register)
  return {
    lastRole: lastRole(gathered),
    offices: held && {
      held: held.terms.toSorted(newestFirst).flatMap(term => heldOffice(term, gathered)),
      matchedBy: held.matchedBy,
    },
  }
}

/** As the newest of the statements shown that gives one has it. */
function lastRole({ address, settings, topic, register, saidBy }: GatheredTopic) {
  if (topic.kind !== 'person') return null
  const { language } = address
  const told = saidBy.statements.find(hasRoleOfOne)
  const role = told && roleOf(told, { page: language, register })
  if (!told || !role) return null
  const { words } = occasionDay(told, language, clockFor(language, settings.timeZone))
  return { role, day: words, href: statementAddress(told) }
}

/** A role said of several belongs to none of them. */
function hasRoleOfOne({ speaker, speakers }: PublicStatement): boolean {
  return speaker.role !== null && speakers.length === 1
}

function newestFirst(one: Term, other: Term): number {
  return earliestDay(one.start) < earliestDay(other.start) ? 1 : -1
}

function heldOffice(term: Term, { address, register }: GatheredTopic): HeldOffice[] {
  const { language } = address
  const office = register.findOffice(term.office)
  if (!office) return []
  return [
    {
      name: capitalised(setWords(nameOffice(office, language), language)),
      href: officeAddress(language, slugOfOffice(office)),
      term: constructTermRow(term, { language, topics: [] }),
      stillOn: term.end === null ? dayOf(office.horizon, language) : null,
    },
  ]
}
