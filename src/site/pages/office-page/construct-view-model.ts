import { officePageWords as words } from '../../../messages/office-pages.ts'
import { siteFrameWords } from '../../../messages/site-frame.ts'
import { nameOffice, type Office, type Term } from '../../../newsroom/offices/index.ts'
import { type Language, languages } from '../../../newsroom/values/language.ts'
import { capitalised, dayOf, organisationName } from '../../components/office-words.ts'
import { breadcrumbList } from '../../json-ld/breadcrumb-list.ts'
import { officeHolders } from '../../json-ld/office-holders.ts'
import { constructFrame, type Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import type { LocalWords } from '../../local-words.ts'
import { wordsFor } from '../../local-words.ts'
import { officeAddress, officesAddress } from '../../office-addresses.ts'
import type { Site } from '../../page.ts'
import { setWords } from '../../typography/set-words.ts'
import type { GatheredOffice } from './gather.ts'
import { constructTermRow, type TermRow } from './term-row.ts'

export type OfficeViewModel = {
  frame: Frame
  head: Head
  name: string
  organisation: { name: string; href: string }
  alsoSaid: string[]
  inOtherLanguage: LocalWords
  heldBySeveral: boolean
  horizon: string
  /** Those in office on the last day vouched for; empty when not known. */
  holders: TermRow[]
  /** Newest first. */
  terms: TermRow[]
  allOffices: string
}

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: GatheredOffice,
): OfficeViewModel {
  const { address, settings, sectionTree, office, terms, last, topics } = gathered
  const { language, slug } = address
  const elsewhere = Object.fromEntries(languages.map(one => [one, officeAddress(one, slug)]))
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, elsewhere },
    ...{ trail: [], isHome: false },
  })
  const name = capitalised(setWords(nameOffice(office, language), language))
  const rowOf = (term: Term) => constructTermRow(term, { language, topics })
  const holders = last.known ? last.holders.map(rowOf) : []
  const other = language === 'fr' ? 'en' : 'fr'
  const crumbs = [
    { name: siteFrameWords.home[language], address: `${site.origin}${frame.home}` },
    { name: words.title[language], address: `${site.origin}${officesAddress(language)}` },
    { name, address: `${site.origin}${officeAddress(language, slug)}` },
  ]
  return {
    frame,
    head: listHead({
      ...{ frame, settings, origin: site.origin, title: name },
      description: words.description[language](name),
      address: officeAddress(language, slug),
      editions: elsewhere,
      type: 'website',
      structuredData: [
        breadcrumbList(crumbs),
        ...officeHolders({ office, language, terms: last.known ? last.holders : [] }),
      ],
    }),
    name,
    organisation: organisationLink(office, language),
    alsoSaid: otherTitles(office, language),
    inOtherLanguage: wordsFor(language, nameOffice(office, other), other),
    heldBySeveral: office.holders === 'several',
    horizon: dayOf(office.horizon, language),
    holders,
    terms: terms.toReversed().map(rowOf),
    allOffices: officesAddress(language),
  }
}

function organisationLink({ organisation }: Office, language: Language) {
  const asked = { list: 'of', organisation: organisation.key } as const
  return {
    name: capitalised(setWords(organisationName(organisation, language), language)),
    href: officesAddress(language, asked),
  }
}

function otherTitles(office: Office, language: Language): string[] {
  const { masculine, feminine, others } = office.names[language]
  const titles = [feminine, ...others].filter(title => title !== masculine)
  return [...new Set(titles)].map(title => words.quoted[language](setWords(title, language)))
}
