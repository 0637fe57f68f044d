import { type PartialDate, readPartialDate } from '../../offices/index.ts'
import type { OfficeRead, RowRead } from './office-file.ts'

/** A row that can be used. */
export type Reading = {
  line: number
  office: OfficeRead
  person: RowRead['person']
  start: PartialDate
  /** Null when not said: still in office, or not known. */
  end: PartialDate | null
}

export type WhyRefused =
  | 'no-person'
  | 'no-office'
  | 'unreadable-characters'
  | 'unreadable-start'
  | 'unreadable-end'
  | 'ends-before-it-starts'
  | 'in-the-future'
  | 'said-otherwise-by-hand'

/** A row set aside: where, why, and the words that were the reason. */
export type RefusedRow = { line: number; why: WhyRefused; found: string }

export function checkRow(row: RowRead, today: string): Reading | RefusedRow {
  const { line, office, person } = row
  const refuse = (why: WhyRefused, found: string) => ({ line, why, found })
  if (!person.name) return refuse('no-person', person.wikidata ?? '')
  if (!office) return refuse('no-office', person.name)
  if (`${person.name}${office.names.fr.masculine}`.includes('\uFFFD'))
    return refuse('unreadable-characters', person.name)
  const start = readPartialDate(row.start || '?')
  const end = row.end === '' ? null : readPartialDate(row.end)
  if (!start) return refuse('unreadable-start', row.start)
  if (row.end !== '' && !end) return refuse('unreadable-end', row.end)
  if (row.start > today) return refuse('in-the-future', row.start)
  if (row.end && row.end !== '?' && row.end < row.start.slice(0, row.end.length))
    return refuse('ends-before-it-starts', `${row.start} – ${row.end}`)
  return { line, office, person, start, end }
}
