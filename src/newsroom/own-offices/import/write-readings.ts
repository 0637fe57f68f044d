import type { Database } from '../../../database/connect.ts'
import type { Newsroom } from '../../newsroom.ts'
import { earliestDay, writePartialDate } from '../../offices/index.ts'
import { today } from '../today.ts'
import { admitOffices, findOwnOfficesByWikidata } from './admit-offices.ts'
import { admitPeople, type People } from './admit-people.ts'
import type { Reading, RefusedRow } from './check-row.ts'
import { endSucceededTerms } from './end-succeeded-terms.ts'
import { countIn, type Tally } from './import-tally.ts'
import { judgeTerm } from './judge-term.ts'
import type { OfficeFileFormat } from './office-file.ts'
import { listOwnTerms, type OwnTerms } from './own-terms.ts'
import type { Shipped } from './shipped.ts'
import { writeTerms } from './write-terms.ts'

export type Written = {
  added: number
  changed: number
  unchanged: number
  officesAdded: number
  ended: number
  refusals: RefusedRow[]
}

type Keyed = Reading & { key: string }

/** Writes a batch of rows in a fixed number of statements. */
export async function writeReadings(
  newsroom: Newsroom,
  request: { readings: readonly Reading[]; format: OfficeFileFormat; shipped: Shipped },
): Promise<Written> {
  const { readings, format, shipped } = request
  const { database } = newsroom
  const keyed = await giveKeys(database, { readings, shipped })
  const keys = [...new Set(keyed.map(({ key }) => key))]
  const officesAdded = await admitOffices(database, { keyed, shipped })
  const people = await admitPeople(newsroom, { readings, shipped })
  const own = await listOwnTerms(database, keys)
  const written: Written = {
    added: 0,
    changed: 0,
    unchanged: 0,
    officesAdded,
    ended: 0,
    refusals: [],
  }
  for (const reading of keyed) judge(reading, { newsroom, shipped, people, own, written })
  await writeTerms(database, { terms: own.all(), source: format, checked: today(newsroom) })
  if (format === 'repertoire-des-elus') written.ended = await endSucceededTerms(database, keys)
  await countIn(database, keyed.map(tallyOf))
  return written
}

/** An office of a known Wikidata id is that one, whatever its key would be. */
async function giveKeys(
  database: Database,
  { readings, shipped }: { readings: readonly Reading[]; shipped: Shipped },
): Promise<Keyed[]> {
  const own = await findOwnOfficesByWikidata(database, readings)
  return readings.map(reading => {
    const { key, wikidata } = reading.office
    const known = wikidata && (shipped.officeByWikidata.get(wikidata) ?? own.get(wikidata))
    return { ...reading, key: known || key }
  })
}

function judge(
  reading: Keyed,
  beside: { newsroom: Newsroom; shipped: Shipped; people: People; own: OwnTerms; written: Written },
): void {
  const { newsroom, shipped, people, own, written } = beside
  const { personId, person } = people.find(reading.person)
  const known = { own: own.of(reading.key, personId), shipped: shipped.listTerms(reading.key) }
  const judged = judgeTerm({ ...reading, person }, known)
  switch (judged.verdict) {
    case 'known':
      written.unchanged += 1
      return
    case 'said-otherwise-by-hand':
      written.refusals.push({ line: reading.line, why: judged.verdict, found: person.name })
      return
    case 'change':
      own.change(judged)
      written.changed += 1
      return
    case 'add':
    case 'stand-in':
      own.add({
        ...{ termId: newsroom.newId(), officeKey: reading.key, personId },
        starts: writePartialDate(reading.start),
        ends: reading.end && writePartialDate(reading.end),
      })
      written[judged.verdict === 'add' ? 'added' : 'changed'] += 1
  }
}

function tallyOf({ key, start, end }: Keyed): Tally {
  const days = [start, ...(end ? [end] : [])].map(earliestDay)
  return { office_key: key, last_day: days.toSorted().at(-1) ?? '', has_holder: end === null }
}
