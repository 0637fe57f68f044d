import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  findOfficeBySlug,
  findOrganisationByName,
  nameOffice,
  type Office,
  type Register,
  slugOfOffice,
} from '../offices/index.ts'
import type { Language } from '../values/language.ts'
import { done, type Result, refused } from '../values/result.ts'
import { slugFrom } from '../values/slug.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'
import { today } from './today.ts'

export type AddOfficeRequest = {
  register: Register
  /** The whole title as one prints it, country or town included; two genders as « maire/mairesse ». */
  names: Record<Language, string>
  /** A country, town or body; one that the register does not know is added. */
  organisation: string
  holders: Office['holders']
  wikidata: string | null
}

/** Adds an office of the newsroom’s own, without holders yet. */
export async function addOffice(
  newsroom: Newsroom,
  request: AddOfficeRequest,
): Promise<Result<{ key: string; isOrganisationNew: boolean }, CannotChangeOffices>> {
  const { register, names, holders, wikidata } = request
  const known = findOrganisationByName(register, request.organisation)
  const organisationKey = known?.key ?? slugFrom(request.organisation)
  const titleSlug = slugFrom(names.en)
  if (!organisationKey || !titleSlug) return refused({ cannot: 'add-office', because: 'no-name' })
  const key = `${organisationKey}/${titleSlug}`
  const same = findOfficeBySlug(register, slugOfOffice({ key }))
  if (same) {
    const name = nameOffice(same, 'fr')
    return refused({ cannot: 'add-office', because: 'office-known', key: same.key, name })
  }
  if (wikidata && register.offices.some(office => office.wikidata === wikidata))
    return refused({ cannot: 'add-office', because: 'wikidata-id-taken', wikidata })
  return await inTransaction(newsroom, async ({ database }) => {
    if (!known)
      await database
        .insertInto('office_organisations')
        .values({ organisation_key: organisationKey, names: namedAlike(request.organisation) })
        .execute()
    await database
      .insertInto('offices')
      .values({
        ...{ office_key: key, organisation_key: organisationKey, holders, holders_said: true },
        names: { fr: titleOf(names.fr), en: titleOf(names.en) },
        wikidata_id: wikidata,
      })
      .execute()
    const horizon = today(newsroom)
    await database.insertInto('office_horizons').values({ office_key: key, horizon }).execute()
    await announceChange(database, ['offices'])
    return done({ key, isOrganisationNew: !known })
  })
}

function namedAlike(name: string) {
  const same = { name, aliases: [], adjectives: [] }
  return { fr: same, en: same }
}

function titleOf(written: string): Office['names']['fr'] {
  const [masculine = '', feminine = masculine] = written.split('/')
  return { masculine, feminine, others: [], standsAlone: true }
}
