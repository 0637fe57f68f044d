import {
  earliestDay,
  latestDay,
  type PartialDate,
  readPartialDate,
} from '../../src/newsroom/offices/partial-date.ts'

export type ExportedTerm = { name: string; wikidata: string; start: string; end: string }
export type Cleaned = { terms: string[]; severalHolders: boolean; counts: Record<string, number> }

type Span = { name: string; wikidata: string; start: string; end: string }

const stillInOffice = '-'
const longestTermInYears = 40
const longestHandoverInDays = 3
const reshuffleInDays = 31
const smallOverlapInDays = 45

/** Keeps what can be trusted of one office’s export, lowers the precision of what contradicts itself, and counts both. */
export function cleanTerms(request: {
  terms: readonly ExportedTerm[]
  severalHolders: boolean
  takenByHand: readonly string[]
}): Cleaned {
  const counts: Record<string, number> = { read: request.terms.length }
  const count = (why: string) => {
    counts[why] = (counts[why] ?? 0) + 1
  }
  const credible = request.terms.flatMap(term => readCredible(term, count)).toSorted(byStart)
  const merged = mergeReappointments(credible, count)
  const free = merged.filter(term => !isTakenByHand(term, request.takenByHand, count))
  const severalHolders = request.severalHolders || !separate(free, count)
  counts.kept = free.length
  return { terms: free.map(writeTerm), severalHolders, counts }
}

function readCredible(term: ExportedTerm, count: (why: string) => void): Span[] {
  const start = readPartialDate(term.start)
  const end = term.end ? readPartialDate(term.end) : null
  const why = whyNotCredible(term, start, end)
  if (!why) return [{ ...term, end: term.end || stillInOffice }]
  count(why)
  return []
}

function whyNotCredible(term: ExportedTerm, start: PartialDate | null, end: PartialDate | null) {
  if (!start || (term.end && !end)) return 'dropped: unreadable date'
  if (/^Q\d+$/.test(term.name) || !/^Q\d+$/.test(term.wikidata)) return 'dropped: no name or id'
  if (end && latestDay(end) < earliestDay(start)) return 'dropped: ends before it starts'
  if (end && yearOf(term.end) - yearOf(term.start) > longestTermInYears)
    return 'dropped: absurdly long'
  return null
}

/** The same person, reappointed in a reshuffle, held the office without a break. */
function mergeReappointments(terms: Span[], count: (why: string) => void): Span[] {
  const merged: Span[] = []
  for (const term of terms) {
    const before = merged.findLast(other => other.wikidata === term.wikidata)
    if (before && daysBetween(endOf(before), startOf(term)) <= reshuffleInDays) {
      if (endOf(term) > endOf(before)) before.end = term.end
      count('merged: reappointed')
    } else merged.push({ ...term })
  }
  return merged
}

function isTakenByHand(
  term: Span,
  byHand: readonly string[],
  count: (why: string) => void,
): boolean {
  const taken = byHand.some(line => {
    const [start = '', end = ''] = line.split(' ')
    const other = { ...term, start, end }
    return startOf(other) < endOf(term) && startOf(term) < endOf(other)
  })
  if (taken) count('left to the hand')
  return taken
}

/** Makes neighbours stop claiming the same days; false when they truly seem to have served side by side. */
function separate(terms: Span[], count: (why: string) => void): boolean {
  for (const [position, term] of terms.entries())
    for (const later of terms.slice(position + 1)) {
      const overlap = daysBetween(lastStart(later), endOf(term))
      if (overlap <= longestHandoverInDays) continue
      if (overlap > smallOverlapInDays || endOf(later) <= endOf(term)) {
        count('office with several holders')
        return false
      }
      term.end = term.end.slice(0, 7)
      later.start = later.start.slice(0, 7)
      if (certainlyOverlap(term, later)) {
        term.end = term.end.slice(0, 4)
        later.start = later.start.slice(0, 4)
      }
      if (certainlyOverlap(term, later)) {
        count('office with several holders')
        return false
      }
      count('lowered: overlap')
    }
  return true
}

function certainlyOverlap(term: Span, later: Span): boolean {
  return daysBetween(lastStart(later), endOf(term)) > longestHandoverInDays
}

function startOf(span: Span): string {
  return dayOf(span.start, earliestDay)
}

/** An end known to the year or month may be as early as its first day: that is not an overlap. */
function endOf(span: Span): string {
  return span.end === stillInOffice ? '9999-12-31' : dayOf(span.end, earliestDay)
}

function lastStart(span: Span): string {
  return dayOf(span.start, latestDay)
}

function dayOf(text: string, side: (date: PartialDate) => string): string {
  return side(readPartialDate(text) ?? { precision: 'unknown' })
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function byStart(one: Span, other: Span): number {
  return one.start.localeCompare(other.start)
}

function writeTerm({ start, end, wikidata, name }: Span): string {
  return `${start} ${end} ${wikidata} ${name}`
}
