import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { type Cleaned, cleanTerms, type ExportedTerm } from './register/clean-terms.ts'
import { type MappedOffice, readMapping } from './register/read-mapping.ts'

/**
 * Rebuilds src/newsroom/offices/register/wikidata/*.json from exports `position,person,wikidata,start,end`:
 *   npx tsx scripts/build-register.ts FOLDER
 * The mapping file says which labels are kept and as what; offices marked `replacesExport` by hand are left to the hand.
 */
const register = fileURLToPath(new URL('../src/newsroom/offices/register/', import.meta.url))
const exportDays = {
  france: '2022-07-23',
  belgium: '2022-07-23',
  canada: '2022-07-25',
  'united-kingdom': '2022-07-23',
  us: '2022-08-03',
  world: '2023-01-10',
}

const folder = process.argv[2]
if (!folder) throw new Error('usage: tsx scripts/build-register.ts FOLDER-OF-EXPORTS')

const mapping = readMapping(readFileSync(join(register, 'mapping.txt'), 'utf8'))
const byHand = readOfficesWrittenByHand()
const refused = new Set(
  readFileSync(join(register, 'refused-terms.txt'), 'utf8')
    .split('\n')
    .map(line => line.split('|').slice(0, 3).join('|')),
)
const roles: unknown = JSON.parse(readFileSync(join(register, 'roles.json'), 'utf8'))

for (const [file, day] of Object.entries(exportDays)) {
  const rows = readExport(join(folder, `${file}.csv`))
  const offices: Record<string, unknown> = {}
  const counts: Record<string, number> = {}
  for (const [label, office] of mapping.get(file) ?? []) {
    if (byHand.offices.get(office.key)?.replacesExport) continue
    const cleaned = cleanTerms({
      terms: (rows.get(label) ?? []).filter(({ name }) => !refused.has(`${file}|${label}|${name}`)),
      severalHolders: office.severalHolders,
      takenByHand: byHand.offices.get(office.key)?.terms ?? [],
    })
    for (const [why, count] of Object.entries(cleaned.counts))
      counts[why] = (counts[why] ?? 0) + count
    if (cleaned.terms.length > 0) offices[office.key] = describe(office, cleaned, day)
  }
  const name = file === 'us' ? 'united-states' : file
  const contents = { source: 'wikidata', checked: day, offices }
  writeFileSync(
    join(register, 'wikidata', `${name}.json`),
    `${JSON.stringify(contents, null, 2)}\n`,
  )
  console.log(name, `${Object.keys(offices).length} offices`, counts)
}

function readExport(path: string): Map<string, ExportedTerm[]> {
  const byLabel = new Map<string, ExportedTerm[]>()
  const rows: string[][] = parse(readFileSync(path), { bom: true, from_line: 2 })
  for (const [label = '', written = '', wikidata = '', start = '', end = ''] of rows) {
    const name = byHand.nameOf.get(wikidata) ?? plainName(written)
    byLabel.set(label, [...(byLabel.get(label) ?? []), { name, wikidata, start, end }])
  }
  return byLabel
}

/** « John Reid, Baron Reid of Cardowan » is John Reid to a newsroom. */
function plainName(name: string): string {
  return name
    .replace(/, (?:Baron|Baroness|Lord|Viscount|Earl|Lady)\b.*$/, '')
    .replace(/, Jr\.$/, ' Jr.')
    .replaceAll("'", '’')
}

type EntryByHand = { replacesExport?: boolean; terms: string[] }

function readOfficesWrittenByHand() {
  const offices = new Map<string, EntryByHand>()
  const nameOf = new Map<string, string>()
  for (const file of readdirSync(join(register, 'by-hand'))) {
    const contents = JSON.parse(readFileSync(join(register, 'by-hand', file), 'utf8'))
    for (const [key, office] of Object.entries<EntryByHand>(contents.offices)) {
      offices.set(key, office)
      for (const [, id = '', name = ''] of office.terms.map(readNameAndId)) nameOf.set(id, name)
    }
  }
  return { offices, nameOf }
}

function readNameAndId(term: string): string[] {
  return /^\S+ \S+ (\S+) (.+?)(?: \(acting\))?$/.exec(term) ?? []
}

function describe(office: MappedOffice, cleaned: Cleaned, day: string) {
  const role = office.key.split('/')[1] ?? ''
  const inRoles = typeof roles === 'object' && roles !== null && role in roles
  if (!inRoles && !office.names)
    throw new Error(`${office.key}: no names in the mapping and no such role`)
  return {
    horizon: day,
    ...(office.names && { names: office.names }),
    ...(office.standsAlone && { standsAlone: true }),
    ...(cleaned.severalHolders && { holders: 'several' }),
    terms: cleaned.terms,
  }
}
