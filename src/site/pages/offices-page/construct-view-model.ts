import { officePageWords as words } from '../../../messages/office-pages.ts'
import { nameOffice, namePerson, slugOfOffice } from '../../../newsroom/offices/index.ts'
import { type Language, languages } from '../../../newsroom/values/language.ts'
import { capitalised, dayOf, organisationName } from '../../components/office-words.ts'
import { constructFrame, type Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import { unindexedHead } from '../../layout/plain-head.ts'
import { officeAddress, officesAddress } from '../../office-addresses.ts'
import type { Site } from '../../page.ts'
import { setWords } from '../../typography/set-words.ts'
import type { GatheredOffices, ListOfOffices, OfficeWithLast } from './gather.ts'

export type OfficesViewModel = {
  frame: Frame
  head: Head
  title: string
  contents: string
  search: { action: string; words: string }
  groups: { name: string; href: string; count: string }[]
  offices: OfficeLine[]
  /** When nothing was found, or more than the page shows. */
  note: string | null
  allOffices: string | null
}

/** `holders` is empty when the register does not know who. */
export type OfficeLine = { name: string; href: string; holders: string; on: string }

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: GatheredOffices,
): OfficesViewModel {
  const { address, settings, sectionTree, listed } = gathered
  const { language, asked } = address
  const elsewhere = Object.fromEntries(languages.map(one => [one, officesAddress(one, asked)]))
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, elsewhere },
    ...{ trail: [], isHome: false },
  })
  const title = titleOf(listed, language)
  return {
    frame,
    head:
      listed.list === 'found'
        ? unindexedHead(frame, title)
        : listHead({
            ...{ frame, settings, origin: site.origin, title, editions: elsewhere },
            description: words.whatItKnows[language],
            address: officesAddress(language, asked),
            ...{ type: 'website', structuredData: [] },
          }),
    title,
    contents: contentsOf(gathered, language),
    search: {
      action: officesAddress(language),
      words: listed.list === 'found' ? listed.words : '',
    },
    groups: listed.list === 'organisations' ? groupsOf(listed.counts, language) : [],
    offices: listed.list === 'organisations' ? [] : listed.offices.map(lineIn(language)),
    note: noteOf(listed, language),
    allOffices: listed.list === 'organisations' ? null : officesAddress(language),
  }
}

function titleOf(listed: ListOfOffices, language: Language): string {
  switch (listed.list) {
    case 'organisations':
      return words.title[language]
    case 'of':
      return capitalised(setWords(organisationName(listed.organisation, language), language))
    case 'found':
      return words.foundFor[language](setWords(listed.words, language))
  }
}

function contentsOf({ listed, offices }: GatheredOffices, language: Language): string {
  return listed.list === 'organisations'
    ? words.contents[language](offices, listed.counts.length)
    : words.countOfOffices[language](listed.count)
}

function groupsOf(
  counts: Extract<ListOfOffices, { list: 'organisations' }>['counts'],
  language: Language,
): OfficesViewModel['groups'] {
  const inOrder = new Intl.Collator(language)
  return counts
    .map(({ organisation, offices }) => ({
      name: capitalised(setWords(organisationName(organisation, language), language)),
      href: officesAddress(language, { list: 'of', organisation: organisation.key }),
      count: words.countOfOffices[language](offices),
    }))
    .toSorted((one, other) => inOrder.compare(one.name, other.name))
}

function lineIn(language: Language): (one: OfficeWithLast) => OfficeLine {
  return ({ office, last }) => ({
    name: capitalised(setWords(nameOffice(office, language), language)),
    href: officeAddress(language, slugOfOffice(office)),
    holders: last.known
      ? last.holders
          .map(({ person }) => setWords(namePerson(person, language), language))
          .join(', ')
      : '',
    on: dayOf(office.horizon, language),
  })
}

function noteOf(listed: ListOfOffices, language: Language): string | null {
  if (listed.list === 'organisations') return null
  if (listed.list === 'found' && listed.count === 0)
    return words.nothingFound[language](setWords(listed.words, language))
  return listed.count > listed.offices.length
    ? words.onlyFirst[language](listed.offices.length, listed.count)
    : null
}
