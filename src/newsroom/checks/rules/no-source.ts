import type { ReadStatement, Speaker } from '../../../reading/index.ts'
import type { Check, Remark } from '../check.ts'
import { anyOf } from '../evidence/phrases.ts'
import { lineAround } from '../evidence/sentences.ts'
import type { Manuscript } from '../manuscript.ts'
import lexicon from '../words/no-source.json' with { type: 'json' }

const words = {
  fr: {
    one: (speaker: string, count: number) =>
      `Rien ne dit où, quand ni à qui cela a été dit (${speaker}${count > 1 ? `, ${count} déclarations` : ''}).`,
    many: (speakers: readonly string[]) =>
      `${speakers.length} personnes ou organismes sont cités sans que rien ne dise où, quand ni à qui ils ont parlé : ${list(speakers)}.`,
    hint: 'Donnez le lieu, le jour, le média ou un lien.',
  },
  en: {
    one: (speaker: string, count: number) =>
      `Nothing says where, when or to whom this was said (${speaker}${count > 1 ? `, ${count} statements` : ''}).`,
    many: (speakers: readonly string[]) =>
      `${speakers.length} people or bodies are quoted, and nothing says where, when or to whom they spoke: ${list(speakers)}.`,
    hint: 'Give the place, the day, the medium or a link.',
  },
} as const

const mostNamed = 5

function list(speakers: readonly string[]): string {
  return [...speakers.slice(0, mostNamed), ...(speakers.length > mostNamed ? ['…'] : [])].join(', ')
}

/** Beyond so many speakers, a note for each would hide the rest of what is found. */
const mostNotes = 2

/** Statements with neither link, document nor occasion: a note for each speaker, at the first of them, or one for all. Whoever was given a source keeps it, and so does « le syndicaliste » right after. */
export const noSource: Check = {
  code: 'no-source',
  look(manuscript) {
    const bySpeaker = findWithoutSource(manuscript)
    const [first] = bySpeaker.values()
    const say = words[manuscript.language]
    if (first && bySpeaker.size > mostNotes)
      return remark(manuscript, first, say.many([...bySpeaker.keys()]))
    return [...bySpeaker].flatMap(([name, statements]) =>
      remark(manuscript, statements, say.one(name, statements.length)),
    )
  },
}

function findWithoutSource(manuscript: Manuscript): ReadonlyMap<string, readonly ReadStatement[]> {
  const bySpeaker = new Map<string, ReadStatement[]>()
  const sourced = new Set<string>()
  let goesOn = false
  for (const statement of manuscript.statements) {
    const { speaker } = statement
    if (!speaker || !isNamed(speaker)) continue
    const name = nameOf(speaker)
    const isSameTalk: boolean = goesOn && speaker.resolved === null
    goesOn = isSameTalk || sourced.has(name) || hasSource(manuscript, statement)
    if (goesOn) sourced.add(name)
    else bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), statement])
  }
  return bySpeaker
}

function nameOf({ resolved, text }: Speaker): string {
  const name = (resolved ?? text).replace(opening, '')
  return determiner.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** « Selon Jean Ping » is Jean Ping. */
const opening = /^(?:selon|pour|d['’]après|according to) /i
const determiner = /^(?:l[ea]s? |l['’]|une? |des |the |an? )/i

/** A document is its own source, and « des témoins » are for another check. Words that name nobody are a misreading. */
function isNamed(speaker: Speaker): boolean {
  const { kind, resolved } = speaker
  if (isMisread(nameOf(speaker))) return false
  return kind === 'pronoun' || kind === 'unknown'
    ? resolved !== null
    : kind !== 'document' && kind !== 'anonymous'
}

/** « qui se disait vainqueur », “Why did she …?”: no name begins so. */
function isMisread(name: string): boolean {
  return /^(?:qui|que|dont|why|who|which|what|when|how)(?!\p{L})/iu.test(name)
}

const link = /https?:\/\/|www\./
const sources = { fr: compile(lexicon.fr), en: compile(lexicon.en) }

function compile({ documents, turns }: (typeof lexicon)['fr']): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${anyOf(documents)}|${anyOf(turns)}(?!\p{L}))`, 'iu')
}

/** An occasion, a link or a document in its own paragraph serves for all that is said there. */
function hasSource(
  { text, language }: Manuscript,
  { occasion, pieces, place }: ReadStatement,
): boolean {
  const [piece] = pieces
  if (place !== 'body' || !piece) return true
  const { start, end } = lineAround(text, piece)
  const paragraph = text.slice(start, end)
  return (
    Object.values(occasion).some(Boolean) ||
    link.test(paragraph) ||
    sources[language].test(paragraph)
  )
}

function remark(
  { language }: Manuscript,
  statements: readonly ReadStatement[],
  message: string,
): Remark[] {
  const piece = statements[0]?.pieces[0]
  if (!piece) return []
  const { start, end } = piece
  return [{ start, end, severity: 'note', message, hint: words[language].hint }]
}
