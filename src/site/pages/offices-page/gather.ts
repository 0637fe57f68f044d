import {
  findHoldersOn,
  type HoldersOn,
  type Office,
  type Organisation,
  type Register,
  searchOffices,
} from '../../../newsroom/offices/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import type { OfficesAsked } from '../../office-addresses.ts'
import type { Site } from '../../page.ts'

export type OfficesPageAddress = { language: Language; asked: OfficesAsked }

export type OfficeWithLast = { office: Office; last: HoldersOn }

export type ListOfOffices =
  | { list: 'organisations'; counts: { organisation: Organisation; offices: number }[] }
  | { list: 'of'; organisation: Organisation; offices: OfficeWithLast[]; count: number }
  | { list: 'found'; words: string; offices: OfficeWithLast[]; count: number }

export type GatheredOffices = {
  address: OfficesPageAddress
  settings: Settings
  sectionTree: SectionTree
  offices: number
  listed: ListOfOffices
}

const mostFound = 100
const mostOfOne = 1000

export async function gather(
  site: Site,
  address: OfficesPageAddress,
): Promise<GatheredOffices | null> {
  const [settings, sectionTree, register] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    site.loadRegister(),
  ])
  const listed = list(register, address)
  return listed && { address, settings, sectionTree, offices: register.offices.length, listed }
}

function list(register: Register, { asked, language }: OfficesPageAddress): ListOfOffices | null {
  switch (asked.list) {
    case 'organisations':
      return { list: 'organisations', counts: countOffices(register) }
    case 'of': {
      const organisation = register.organisations.find(({ key }) => key === asked.organisation)
      if (!organisation) return null
      const all = register.offices.filter(office => office.organisation.key === organisation.key)
      const offices = withLast(register, all.slice(0, mostOfOne))
      return { list: 'of', organisation, offices, count: all.length }
    }
    case 'found': {
      const all = searchOffices(register, { words: asked.words, language })
      const offices = withLast(register, all.slice(0, mostFound))
      return { list: 'found', words: asked.words, offices, count: all.length }
    }
  }
}

function countOffices(register: Register) {
  const counts = new Map<string, { organisation: Organisation; offices: number }>()
  for (const { organisation } of register.offices) {
    const count = counts.get(organisation.key) ?? { organisation, offices: 0 }
    counts.set(organisation.key, { organisation, offices: count.offices + 1 })
  }
  return [...counts.values()]
}

function withLast(register: Register, offices: readonly Office[]): OfficeWithLast[] {
  return offices.map(office => ({
    office,
    last: findHoldersOn(register, office.key, office.horizon),
  }))
}
