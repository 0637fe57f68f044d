import type { Span } from '../../../reading/index.ts'
import { findOfficesByWords, type Office, type Register } from '../../offices/index.ts'
import type { Language } from '../../values/language.ts'
import { findNameAt, type Name } from './find-names.ts'
import { officeLexicon } from './office-lexicon.ts'
import { gapBefore, isCapitalised, splitWords, type Word } from './words.ts'

/** A person named with an office they are said to hold: « le président américain Joe Biden ». */
export type OfficeMention = {
  readonly name: Name
  readonly title: Span
  /** One when the words are clear, several when « ministre de la Défense » could be of any country. */
  readonly offices: readonly Office[]
}

type Reading = {
  readonly text: string
  readonly words: readonly Word[]
  readonly language: Language
  readonly register: Register
  /** Offices by the words looked up: the same title comes back throughout a text. */
  readonly known: Map<string, readonly Office[]>
}

const longestTitle = 12

/** Every person named with an office. Former, future, deputy and aspiring holders are left out. */
export function findOfficeMentions(
  text: string,
  { language, register }: { language: Language; register: Register },
): OfficeMention[] {
  const words = splitWords(text)
  const reading = { text, words, language, register, known: new Map() }
  const mentions: OfficeMention[] = []
  for (let at = 0; at < words.length; at++) {
    const name = findNameAt(reading, at)
    if (!name) continue
    const mention = findTitleBefore(reading, name) ?? findTitleAfter(reading, name)
    if (mention) mentions.push(mention)
    if (mention || name.people.length > 0) at = name.last
  }
  return mentions
}

/** « le secrétaire général de l’OTAN, Jens Stoltenberg » and « le président Macron ». */
function findTitleBefore(reading: Reading, name: Name): OfficeMention | null {
  const { text, words } = reading
  const gap = gapBefore(text, words, name.first) ?? ''
  const isApposed = /^, ?$/.test(gap)
  if (!isApposed && !/^[ \u00a0\u202f]$/.test(gap)) return null
  for (let first = Math.max(0, name.first - longestTitle); first < name.first; first++) {
    const title = readTitle(reading, first, name.first - 1)
    if (!title) continue
    const stands = isApposed
      ? isHeadOfPhrase(reading, first, hasHeld(name, title.offices)) &&
        !isAtListEnd(reading, name, title)
      : !isQualified(reading, first)
    return stands ? { name, ...title } : null
  }
  return null
}

/** « Jens Stoltenberg, secrétaire général de l’OTAN, ». */
function findTitleAfter(reading: Reading, name: Name): OfficeMention | null {
  const { text, words, language } = reading
  if (!/^(?:, ?| \()$/.test(gapBefore(text, words, name.last + 1) ?? '')) return null
  if (/[,] *$/.test(text.slice(Math.max(0, name.start - 3), name.start))) return null
  const isDefinite = officeLexicon[language].determiner.test(words[name.last + 1]?.text ?? '')
  const first = isDefinite ? name.last + 2 : name.last + 1
  for (let last = first + longestTitle; last >= first; last--) {
    const title = readTitle(reading, first, last)
    if (!title) continue
    if (isDefinite && !hasHeld(name, title.offices)) return null
    const isApposed = isDefinite
      ? isApposedTo(reading, name, title.title)
      : closes(reading, title.title)
    return isApposed ? { name, ...title } : null
  }
  return null
}

/** « Selon Emmanuel Macron, le secrétaire général de l’OTAN, qui… » begins a clause; only of one who did hold it is it an apposition. */
function hasHeld({ people }: Name, offices: readonly Office[]): boolean {
  const held = people.flatMap(({ terms }) => terms.map(({ office }) => office))
  return offices.some(({ key }) => held.includes(key))
}

function isApposedTo(reading: Reading, name: Name, title: Span): boolean {
  const after = reading.text.slice(title.end, title.end + 20)
  const isSource = opensView(reading, name.start)
  const startsOver = /^, (?:(?:et|ou|and|or|ainsi)\b|\p{Lu}|l[ea] |les |l[’']|the )/u.test(after)
  return closes(reading, title) && (!startsOver || (isSource && /^, l|^, the /.test(after)))
}

/** The apposition closes here and says no other time. */
function closes({ text, language }: Reading, { end }: Span): boolean {
  const after = text.slice(end, end + 40)
  return /^(?:[,.;:!?)»”\n]|$)/.test(after) && !officeLexicon[language].continuation.test(after)
}

function readTitle(reading: Reading, first: number, last: number) {
  const { text, words, register, language, known } = reading
  const [from, to] = [words[first], words[last]]
  if (!from || !to || officeLexicon[language].determiner.test(from.text)) return null
  const written = text.slice(from.start, to.end)
  if (/[;:!?()«»“”"\n,.]/.test(written.replace(/\bU\.[SKN]\./g, ''))) return null
  const offices = known.get(written) ?? findOfficesByWords(register, { words: written, language })
  known.set(written, offices)
  return offices.length > 0 ? { title: { start: from.start, end: to.end }, offices } : null
}

/** A word before the title that changes whose it is, or when: « ancien », "then", or in English a body we do not know. */
function isQualified({ text, words, language }: Reading, first: number): boolean {
  const { determiner, qualifier } = officeLexicon[language]
  const before = words[first - 1]
  if (!before) return false
  const gap = text.slice(before.end, words[first]?.start)
  if (/[-‐]/.test(gap) || qualifier.test(before.text) || isOrdinal(before.text)) return true
  const twoBefore = words[first - 2]?.text ?? ''
  if (determiner.test(before.text)) return qualifier.test(twoBefore)
  if (language === 'fr' || !/^[ \u00a0]$/.test(gap)) return false
  const opensSentence = /[.!?:«“"\n]\s*$/.test(text.slice(0, before.start).slice(-3))
  const isPossessive = before.text === 's' && isCapitalised(twoBefore)
  return isPossessive || (isCapitalised(before.text) && !opensSentence)
}

/** « 47e président », "45th president": counted, not in office. */
function isOrdinal(word: string): boolean {
  return /^\d+(?:er|re|e|ème|st|nd|rd|th)$/.test(word)
}

/** With a comma, the title must lead its phrase: not « l’épouse du président, Brigitte Macron ». One who did hold the office is taken for its subject unless they are named by their relation to it. */
function isHeadOfPhrase(reading: Reading, first: number, hasHeldIt: boolean): boolean {
  const { words, language } = reading
  const { determiner, owner, possessive, relation } = officeLexicon[language]
  if (isQualified(reading, first)) return false
  const wordBefore = (at: number) => words[at]?.text ?? ''
  const skipped = determiner.test(wordBefore(first - 1)) ? 1 : 0
  const link = wordBefore(first - 1 - skipped)
  if (possessive.test(link)) return false
  if (!owner.test(link)) return true
  if (!hasHeldIt) return false
  return ![2, 3, 4].some(back => relation.test(wordBefore(first - skipped - back)))
}

/** « le Premier ministre, Emmanuel Macron et … »: a list, not an apposition; but « Selon le Premier ministre, Rishi Sunak, les … » is one. */
function isAtListEnd(
  reading: Reading,
  name: Name,
  { title, offices }: { title: Span; offices: readonly Office[] },
): boolean {
  const after = reading.text.slice(name.end, name.end + 40)
  if (/^ (?:et|ou|and|or|ainsi) /.test(after) || /^, \p{Lu}/u.test(after)) return true
  const isView = hasHeld(name, offices) && opensView(reading, title.start)
  return /^, (?:l[ea] |les |the )/.test(after) && !isView
}

/** « Selon le … », "According to …" stands right before. */
function opensView({ text, language }: Reading, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start).replace(/(?:l[ea] |l[’']|the )$/i, '')
  return officeLexicon[language].source.test(before)
}
