import type { Office, Term } from '../src/newsroom/offices/office.ts'
import required from '../src/newsroom/offices/register/required.json' with { type: 'json' }
import { openShippedRegister } from '../src/newsroom/offices/shipped-register.ts'

/**
 * What the shipped register has and lacks, for whoever keeps it: `npx tsx scripts/report-register.ts`. The holes are
 * between holders of one chair whose dates are known to the day: a true vacancy, or somebody we do not know.
 */
const register = openShippedRegister()
const terms = register.offices.flatMap(({ key }) => register.listTerms(key))
const withoutId = terms.filter(({ person }) => person.wikidata === null)

console.log(
  `${register.offices.length} offices of ${register.organisations.length} organisations, ${terms.length} terms`,
)
console.log(`${withoutId.length} terms of ${distinctNames(withoutId)} people without a Wikidata id`)
for (const [group, keys] of Object.entries(required)) {
  const absent = keys.filter(key => !register.findOffice(key))
  console.log(`${group}: ${keys.length - absent.length} of ${keys.length} ${absent.join(' ')}`)
}
const holes = register.offices.flatMap(listHoles).toSorted((one, other) => other.days - one.days)
console.log(`${holes.length} holes of more than a day`)
for (const { days, line } of holes) console.log(`  ${String(days).padStart(5)} days ${line}`)

function distinctNames(some: readonly Term[]): number {
  return new Set(some.map(({ person }) => person.name)).size
}

function listHoles(office: Office): { days: number; line: string }[] {
  if (office.holders === 'several') return []
  const held = register.listTerms(office.key)
  return held.slice(1).flatMap((term, position) => {
    const before = held[position]
    if (before?.end?.precision !== 'day' || term.start.precision !== 'day') return []
    const days = (Date.parse(term.start.date) - Date.parse(before.end.date)) / 86_400_000
    if (days <= 1) return []
    const line = `${office.key}: ${before.person.name} ${before.end.date} – ${term.start.date} ${term.person.name}`
    return [{ days, line }]
  })
}
