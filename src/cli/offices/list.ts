import { officeCommandWords } from '../../messages/office-commands.ts'
import {
  findHoldersOn,
  findOrganisationByName,
  nameOffice,
  namePerson,
  type Office,
  type Register,
  tellDate,
} from '../../newsroom/offices/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import type { OfficeOptions } from './options.ts'
import { print } from './print.ts'
import { withRegister } from './with-register.ts'

/** `dixit offices list [--of COUNTRY-OR-BODY]`: every office, with who held it when the register last knew. */
export async function listOfficesCommand(options: OfficeOptions): Promise<number | null> {
  if (options.words.length > 0) return null
  const { language, values } = options
  return await withRegister(values.data, register => list(register, { language, of: values.of }))
}

function list(
  register: Register,
  { language, of }: { language: Language; of: string | undefined },
): number {
  const organisation = of === undefined ? null : findOrganisationByName(register, of)
  if (of !== undefined && !organisation) {
    process.stderr.write(`${officeCommandWords.unknownOrganisation[language](of)}\n`)
    return 1
  }
  const offices = register.offices.filter(
    office => !organisation || office.organisation.key === organisation.key,
  )
  return print(offices.map(office => describe(register, office, language)))
}

function describe(register: Register, office: Office, language: Language): string {
  const held = findHoldersOn(register, office.key, office.horizon)
  const holders = held.known ? held.holders.map(({ person }) => namePerson(person, language)) : []
  const horizon = tellDate({ precision: 'day', date: office.horizon }, language) ?? ''
  return officeCommandWords.listed[language](
    nameOffice(office, language),
    holders.join(', '),
    horizon,
  )
}
