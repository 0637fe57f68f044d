import type { Language } from '../values/language.ts'
import type { Office, OfficeNames, Organisation, Person, Term } from './office.ts'
import { readPartialDate } from './partial-date.ts'
import { openRegister, type Register } from './register.ts'
import type {
  OfficeEntry,
  OfficesFile,
  OrganisationsFile,
  PeopleFile,
  RolesFile,
} from './register-file.ts'

type RegisterFiles = {
  organisations: OrganisationsFile
  roles: RolesFile
  people: PeopleFile
  offices: readonly OfficesFile[]
}

type Written = { entry: OfficeEntry; file: OfficesFile }

/** Opens the register kept in files. Names are read now, terms when an office is first asked for. */
export function readRegisterFiles(files: RegisterFiles): Register {
  const organisations = readOrganisations(files.organisations)
  const written = gatherEntries(files.offices)
  return openRegister({
    organisations: [...organisations.values()],
    offices: [...written].map(([key, entries]) =>
      readOffice(key, { entries, organisations, roles: files.roles }),
    ),
    termsOf: office =>
      (written.get(office.key) ?? []).flatMap(({ entry, file }) =>
        entry.terms.map(line => readTerm(line, { office, file, people: files.people })),
      ),
  })
}

function readOrganisations(file: OrganisationsFile): Map<string, Organisation> {
  return new Map(
    Object.entries(file).map(([key, { wikidata, fr, en, frAdjectives, enAdjectives }]) => [
      key,
      {
        key,
        wikidata,
        names: {
          fr: { name: fr[0] ?? key, aliases: fr.slice(1), adjectives: frAdjectives },
          en: { name: en[0] ?? key, aliases: en.slice(1), adjectives: enAdjectives },
        },
      },
    ]),
  )
}

/** The same office may stand in an export and in a file written by hand: the hand adds to the export. */
function gatherEntries(files: readonly OfficesFile[]): Map<string, Written[]> {
  const written = new Map<string, Written[]>()
  for (const file of files)
    for (const [key, entry] of Object.entries(file.offices))
      written.set(key, [...(written.get(key) ?? []), { entry, file }])
  return written
}

function readOffice(
  key: string,
  known: { entries: Written[]; organisations: Map<string, Organisation>; roles: RolesFile },
): Office {
  const [organisationKey = '', role = ''] = key.split('/')
  const organisation = known.organisations.get(organisationKey)
  const entries = known.entries.map(({ entry }) => entry)
  const names = entries.find(entry => entry.names)?.names ?? known.roles[role]
  if (!organisation || !names) throw new Error(`register: ${key} has no organisation or no names`)
  const rule = known.roles[role]
  const standsAlone = entries.some(entry => entry.standsAlone) || rule?.standsAlone === true
  const several = entries.some(entry => entry.holders) || rule?.holders === 'several'
  const namesIn = (language: Language) =>
    readNames(
      [...names[language], ...entries.flatMap(entry => entry.also?.[language] ?? [])],
      standsAlone,
    )
  return {
    key,
    organisation,
    names: { fr: namesIn('fr'), en: namesIn('en') },
    holders: several ? 'several' : 'one',
    wikidata: entries.find(entry => entry.wikidata)?.wikidata ?? null,
    horizon:
      entries
        .map(entry => entry.horizon)
        .toSorted()
        .at(-1) ?? '',
  }
}

function readNames(titles: readonly string[], standsAlone: boolean): OfficeNames {
  const [first = '', ...others] = titles
  const [masculine = '', feminine = masculine] = first.split('/')
  return { masculine, feminine, others: others.flatMap(title => title.split('/')), standsAlone }
}

const actingMark = ' (acting)'

function readTerm(
  line: string,
  context: { office: Office; file: OfficesFile; people: PeopleFile },
): Term {
  const [startText = '', endText = '', id = '', ...words] = line.split(' ')
  const start = readPartialDate(startText)
  const end = endText === '-' ? null : readPartialDate(endText)
  if (!start || (!end && endText !== '-'))
    throw new Error(`register: unreadable dates in « ${line} »`)
  const acting = line.endsWith(actingMark)
  const written = words.join(' ')
  const name = acting ? written.slice(0, -actingMark.length) : written
  const wikidata = id === '-' ? null : id
  const { source, checked } = context.file
  return {
    office: context.office.key,
    person: readPerson({ name, wikidata, known: context.people[name] }),
    start,
    end,
    acting,
    source: source === 'wikidata' ? { kind: 'wikidata', id: wikidata } : { kind: 'by-hand' },
    checked,
  }
}

function readPerson(written: {
  name: string
  wikidata: string | null
  known: PeopleFile[string] | undefined
}): Person {
  const { name, wikidata, known } = written
  const { english, also = [] } = known ?? {}
  const variants = english ? [english, ...also] : also
  return { name, englishName: english ?? null, wikidata, variants, born: null }
}
