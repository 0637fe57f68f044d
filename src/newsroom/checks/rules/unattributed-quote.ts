import type { Span, Speaker } from '../../../reading/index.ts'
import type { Check } from '../check.ts'
import { anyPhrase, hasPhrase } from '../evidence/phrases.ts'
import { lineAround } from '../evidence/sentences.ts'
import type { Manuscript } from '../manuscript.ts'
import lexicon from '../words/unattributed-quote.json' with { type: 'json' }

const words = {
  fr: {
    message: 'Cette citation n’est attribuée à personne.',
    hint: 'Dites qui parle, avant, après ou dans la citation.',
  },
  en: {
    message: 'This quotation is attributed to nobody.',
    hint: 'Say who speaks, before, after or inside it.',
  },
} as const

const quotation = /«[^«»\n]{40,}»|“[^“”\n]{40,}”|(?<=^|\n)"[^"\n]{40,}"(?=\s*(?:\n|$))/g
const fewestWords = 8
const tellsAfter = { fr: anyPhrase(lexicon.fr.tellsAfter), en: anyPhrase(lexicon.en.tellsAfter) }

/** A quotation of a sentence’s length that makes up its paragraph, with no speaker in it, before or after. Titles and slogans are shorter. */
export const unattributedQuote: Check = {
  code: 'unattributed-quote',
  look(manuscript) {
    const { text, language } = manuscript
    const say = words[language]
    return [...text.matchAll(quotation)].flatMap(({ 0: quoted, index: start }) => {
      const end = start + quoted.length
      const line = lineAround(text, { start, end })
      const isLong = quoted.split(/\s+/).length >= fewestWords
      const standsAlone = line.end - line.start < quoted.length + 12
      if (!isLong || !standsAlone || isSpoken(manuscript, line)) return []
      if (isHeadlineOrAnswer(manuscript, line) || isToldAfter(manuscript, line)) return []
      return [{ start, end, severity: 'note' as const, message: say.message, hint: say.hint }]
    })
  },
}

function isSpoken({ statements }: Manuscript, line: Span): boolean {
  return statements.some(
    ({ speaker, pieces, rule }) =>
      speaker &&
      !(rule === 'free' && isGuess(speaker)) &&
      pieces.some(piece => piece.start < line.end && line.start < piece.end),
  )
}

/** A headline is told by its article; an answer to the question before it, by the introduction of the interview. */
function isHeadlineOrAnswer({ text, paragraphs }: Manuscript, line: Span): boolean {
  const at = paragraphs.findIndex(({ start, end }) => start <= line.start && line.start < end)
  const before = paragraphs[at - 1]
  const isAnswer = before !== undefined && /\?\s*$/.test(text.slice(before.start, before.end))
  return paragraphs[at]?.place === 'headline' || isAnswer
}

/** « L’homme qui parle ainsi est le maire. » */
function isToldAfter({ text, language, paragraphs }: Manuscript, line: Span): boolean {
  const next = paragraphs.find(({ start }) => start > line.end)
  if (!next) return false
  const [sentence = ''] = text.slice(next.start, next.end).split(/(?<=[.!?])\s/)
  return hasPhrase(sentence, tellsAfter[language])
}

/** Nobody by name: the subject of the sentence before, which may be « les écoles ». */
function isGuess({ kind, resolved }: Speaker): boolean {
  return resolved === null || kind === 'organisation'
}
