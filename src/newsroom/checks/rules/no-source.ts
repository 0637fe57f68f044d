import type { ReadStatement, Speaker } from '../../../reading/index.ts'
import type { Check, Remark } from '../check.ts'
import { anyOf } from '../evidence/phrases.ts'
import { lineAround } from '../evidence/sentences.ts'
import type { Manuscript } from '../manuscript.ts'
import lexicon from '../words/no-source.json' with { type: 'json' }

const words = {
  fr: {
    missing: (speaker: string, count: number) =>
      count === 1
        ? `Rien ne dit où, quand ni à qui ${speaker} a dit cela.`
        : `Rien ne dit où, quand ni à qui ${speaker} a dit cela (${count} déclarations sans source).`,
    hint: 'Donnez le lieu, le jour, le média ou un lien.',
  },
  en: {
    missing: (speaker: string, count: number) =>
      count === 1
        ? `Nothing says where, when or to whom ${speaker} said this.`
        : `Nothing says where, when or to whom ${speaker} said this (${count} statements without a source).`,
    hint: 'Give the place, the day, the medium or a link.',
  },
} as const

/** Statements with neither link, document nor occasion: one note for each speaker, at the first of them. Whoever was given a source keeps it, and so does « le syndicaliste » right after. */
export const noSource: Check = {
  code: 'no-source',
  look(manuscript) {
    const bySpeaker = new Map<string, ReadStatement[]>()
    const sourced = new Set<string>()
    let goesOn = false
    for (const statement of manuscript.statements) {
      const { speaker } = statement
      if (!speaker || !isNamed(speaker)) continue
      const name = speaker.resolved ?? speaker.text
      const isSameTalk: boolean = goesOn && speaker.resolved === null
      goesOn = isSameTalk || sourced.has(name) || hasSource(manuscript, statement)
      if (goesOn) sourced.add(name)
      else bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), statement])
    }
    return [...bySpeaker].flatMap(([name, statements]) => remark(manuscript, name, statements))
  },
}

/** A document is its own source, and « des témoins » are for another check. Words that name nobody are a misreading. */
function isNamed({ kind, resolved }: Speaker): boolean {
  return kind === 'pronoun' || kind === 'unknown'
    ? resolved !== null
    : kind !== 'document' && kind !== 'anonymous'
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
  speaker: string,
  statements: readonly ReadStatement[],
): Remark[] {
  const piece = statements[0]?.pieces[0]
  if (!piece) return []
  const say = words[language]
  const message = say.missing(speaker, statements.length)
  return [{ start: piece.start, end: piece.end, severity: 'note', message, hint: say.hint }]
}
