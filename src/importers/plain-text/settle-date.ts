import type { Doubt } from '../arrival.ts'
import type { TextRequest } from './page.ts'

type Dates = {
  request: Pick<TextRequest, 'date'>
  published: string | null
  updated: string | null
}

/** The caller's day wins; the text gives the time of that day, or the whole when the caller gives none. */
export function settleDate({ request, published, updated }: Dates): {
  publishedAt: string | null
  doubts: Doubt[]
} {
  const found = published ?? updated
  const given = request.date ?? null
  if (given === null) return { publishedAt: found, doubts: found ? [] : [noDate] }
  if (found === null || found.startsWith(given)) return { publishedAt: found ?? given, doubts: [] }
  const doubts: Doubt[] = published
    ? [{ about: 'date-differs', where: null, words: published, given }]
    : []
  return { publishedAt: given, doubts }
}

const noDate: Doubt = { about: 'no-date', where: null }
