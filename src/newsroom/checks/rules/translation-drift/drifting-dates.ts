import type { ReadDate } from '../../../../reading/index.ts'
import { type Drift, sharesContext, type Telling, type ToldSentence } from './read-telling.ts'

type Told = { readonly date: ReadDate; readonly day: string; readonly sentence: ToldSentence }

/** Days written in full that differ between two editions, in one part: the day, the month or the year. */
export function findDriftingDates(ours: Telling, theirs: Telling): Drift<ReadDate>[] {
  const [mine, others] = [listDays(ours), listDays(theirs)]
  const lonely = mine.filter(one => !others.some(other => other.day === one.day))
  const rivals = others.filter(other => !mine.some(one => one.day === other.day))
  const isEvenly = mine.length === others.length && lonely.length === 1 && rivals.length === 1
  const hasSameParagraphs = ours.paragraphs === theirs.paragraphs
  return lonely.flatMap(one => {
    const near = rivals.filter(
      rival =>
        isOnePartOff(one.day, rival.day) &&
        (isEvenly || sharesContext(one.sentence, rival.sentence, hasSameParagraphs)),
    )
    const [rival] = near
    return rival && near.length === 1 ? [{ ours: one.date, theirs: rival.date }] : []
  })
}

/** « le 12 novembre 2024 », "November 12": not « lundi », which depends on the day of publication. */
const writtenInFull = /\d.*\p{L}{3}|\p{L}{3}.*\d/u

const mostDays = 200

function listDays({ sentences }: Telling): Told[] {
  const days = sentences.flatMap(sentence =>
    sentence.dates.flatMap(date =>
      date.resolved && date.precision === 'day' && writtenInFull.test(date.text)
        ? [{ date, day: date.resolved.from, sentence }]
        : [],
    ),
  )
  return days.slice(0, mostDays)
}

function isOnePartOff(one: string, other: string): boolean {
  const [parts, others] = [one.split('-'), other.split('-')]
  return parts.filter((part, at) => part !== others[at]).length === 1
}
