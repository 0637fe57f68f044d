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
  | 'too-long'
  | 'unreadable-start'
  | 'unreadable-end'
  | 'ends-before-it-starts'
  | 'in-the-future'
  | 'said-otherwise-by-hand'

/** A row set aside: where, why, and the words that were the reason. */
export type RefusedRow = { line: number; why: WhyRefused; found: string }

const longestName = 300
/** What a wrong encoding leaves, what no database takes, and what turns the words around it. */
const unreadable = /[\uFFFD\p{Control}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u

export function checkRow(row: RowRead, today: string): Reading | RefusedRow {
  const { line, office, person } = row
  const refuse = (why: WhyRefused, found: string) => ({ line, why, found })
  if (!person.name) return refuse('no-person', person.wikidata ?? '')
  if (!office) return refuse('no-office', person.name)
  const words = wordsOf(person.name, office)
  if (words.some(one => unreadable.test(one))) return refuse('unreadable-characters', '')
  if (words.some(one => one.length > longestName))
    return refuse('too-long', `${person.name.slice(0, 60)}…`)
  const start = readPartialDate(row.start || '?')
  const end = row.end === '' ? null : readPartialDate(row.end)
  if (!start) return refuse('unreadable-start', row.start)
  if (row.end !== '' && !end) return refuse('unreadable-end', row.end)
  if (start.precision === 'unknown') return { line, office, person, start, end }
  if (row.start > today) return refuse('in-the-future', row.start)
  if (row.end && row.end !== '?' && row.end < row.start.slice(0, row.end.length))
    return refuse('ends-before-it-starts', `${row.start} – ${row.end}`)
  return { line, office, person, start, end }
}

function wordsOf(person: string, { names, organisation }: OfficeRead): string[] {
  const titles = [names.fr, names.en].flatMap(({ masculine, feminine }) => [masculine, feminine])
  return [person, ...titles, organisation.names.fr.name, organisation.names.en.name]
}
