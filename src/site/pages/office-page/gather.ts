import {
  findHoldersOn,
  findOfficeBySlug,
  type HoldersOn,
  namePerson,
  type Office,
  type Term,
} from '../../../newsroom/offices/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import { listTopicsOfPeople, type TopicLabel } from '../../../newsroom/topics/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import type { Site } from '../../page.ts'

export type OfficePageAddress = { language: Language; slug: string }

export type GatheredOffice = {
  address: OfficePageAddress
  settings: Settings
  sectionTree: SectionTree
  office: Office
  terms: readonly Term[]
  /** Who held it on the last day the register vouches for. */
  last: HoldersOn
  topics: readonly TopicLabel[]
}

export async function gather(
  site: Site,
  address: OfficePageAddress,
): Promise<GatheredOffice | null> {
  const [settings, sectionTree, register] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    site.loadRegister(),
  ])
  const office = findOfficeBySlug(register, address.slug)
  if (!office) return null
  const terms = register.listTerms(office.key)
  const people = terms.map(({ person }) => person)
  const topics = await listTopicsOfPeople(site.newsroom, {
    language: address.language,
    ids: people.flatMap(({ wikidata }) => wikidata ?? []),
    names: people.map(person => namePerson(person, address.language)),
  })
  const last = findHoldersOn(register, office.key, office.horizon)
  return { address, settings, sectionTree, office, terms, last, topics }
}
