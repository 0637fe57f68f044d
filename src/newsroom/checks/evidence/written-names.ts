import type { Span } from '../../../reading/index.ts'
import notNames from '../words/not-names.json' with { type: 'json' }
import { anyPhrase } from './phrases.ts'

/** Words with capitals that look like a name; nobody need know whose. */
export type WrittenName = Span & {
  readonly text: string
  /** « Paul Durand » has two; a surname or a body may have one. */
  readonly words: number
}

const particle = '(?:de|du|des|la|le|van|von|der|den|di|da|dos|ben|bin|al|el|ter|y)'
const capital = String.raw`\p{Lu}[\p{L}\p{N}]*(?:['’-]\p{L}+)*(?<!['’]s)`
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])${capital}(?:(?: |\u00a0|(?<=(?<!\p{L})\p{Lu})\. )(?:${particle} ){0,2}(?:d['’]|l['’])?${capital}){0,4}`,
  'gu',
)

/** The names of a range, in order. A first word that is no name (« Hier », « Mme », "The") is left out. */
export function findWrittenNames(text: string, { start, end }: Span): WrittenName[] {
  return [...text.slice(start, end).matchAll(run)].flatMap(({ 0: found, index }) =>
    trim(found, start + index),
  )
}

const elided = /^(?:[CDJLMNST]|Qu|Jusqu|Lorsqu|Puisqu)['’]/u
const noName = anyPhrase([...notNames.titles, ...notNames.openings])

function trim(found: string, start: number): WrittenName[] {
  let from = 0
  for (;;) {
    const rest = found.slice(from)
    const skipped = elided.exec(rest)?.[0] ?? leadingWord(rest)
    if (!skipped) break
    from += skipped.length
    from += /^[\s.\u00a0]*/.exec(found.slice(from))?.[0].length ?? 0
  }
  const text = found.slice(from)
  if (!/^\p{Lu}/u.test(text)) return []
  const words = text.split(/[\s\u00a0]+/).filter(word => /^\p{Lu}/u.test(word)).length
  return [{ start: start + from, end: start + found.length, text, words }]
}

function leadingWord(rest: string): string | null {
  noName.lastIndex = 0
  const match = noName.exec(rest)
  return match?.index === 0 ? match[0] : null
}

/** The last word of a name, without capitals or accents: by it people are named again. */
export function surnameOf(name: string): string {
  return foldName(name.split(/[\s\u00a0]+/).at(-1) ?? name)
}

export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|['’]s$/gu, '')
    .replace(/[’]/g, "'")
    .toLowerCase()
}
