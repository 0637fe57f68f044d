import type { Day, Term } from '../../../offices/index.ts'
import { isQuoted } from '../../evidence/is-quoted.ts'
import { officeLexicon } from '../../evidence/office-lexicon.ts'
import type { OfficeMention } from '../../evidence/office-mentions.ts'
import { hasPhrase } from '../../evidence/phrases.ts'
import { lineAround, sentenceAround } from '../../evidence/sentences.ts'
import type { Manuscript } from '../../manuscript.ts'

/** The words around speak of another time than the article’s: « à l’époque », a pluperfect, an obituary, one just elected, somebody’s memories. */
export function isToldOfAnotherTime(
  { text, language, date }: Manuscript,
  { name, title, offices }: OfficeMention,
  held: readonly Term[],
): boolean {
  const { past, death, tense, recent } = officeLexicon[language]
  const first = Math.min(name.start, title.start)
  const last = Math.max(name.end, title.end)
  const paragraph = lineAround(text, { start: first, end: last })
  const sentence = sentenceAround(text, { start: first, end: last })
  const soFar = text.slice(paragraph.start, sentence.end)
  const verb = firstWords(text.slice(last, Math.min(sentence.end, last + 60)))
  if (hasPhrase(soFar, past)) return true
  if (held.length === 0) return false
  const isRemembered = offices.length > 1 && isQuoted(text, name)
  if (isRemembered || hasPhrase(verb, tense)) return true
  if (held.some(term => endedLately(term, date))) return hasPhrase(soFar, death)
  return (
    held.some(term => beginsSoon(term, date)) &&
    hasPhrase(text.slice(sentence.start, sentence.end), recent)
  )
}

/** Up to where the verb must have come: « , lui aussi, avait promis », not « a dit que tous avaient promis ». */
function firstWords(after: string): string {
  const [words = ''] = /^[\s,)»”]*(?:[\p{L}’'-]+[\s,]*){0,4}/u.exec(after) ?? []
  return (
    words.split(
      /[\s,](?:a|ont|est|sont|va|que|qui|qu['’]|has|have|is|that|who|which)(?!\p{L})|qu['’]/iu,
    )[0] ?? ''
  )
}

const dayLength = 86_400_000

function endedLately({ end }: Term, date: Day | null): boolean {
  const days = end && daysBetween(end, date)
  return days !== null && days >= 0 && days < 120
}

/** Elected, not yet in office: many already call them president. */
export function beginsSoon({ start }: Term, date: Day | null): boolean {
  const days = daysBetween(start, date)
  return days !== null && days < 0 && days > -120
}

function daysBetween(from: Term['start'], to: Day | null): number | null {
  if (from.precision === 'unknown' || !to) return null
  return (Date.parse(to) - Date.parse(from.date)) / dayLength
}
