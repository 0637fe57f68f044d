import type { Speaker } from '../../reading/index.ts'
import type { Check } from './check.ts'
import { lineAround } from './sentences.ts'

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

const quotation = /«[^«»\n]{40,}»|“[^“”\n]{40,}”/g
const fewestWords = 8

/** A quotation of a sentence’s length with no speaker, in a paragraph where no statement was read. Titles and slogans are shorter. */
export const unattributedQuote: Check = {
  code: 'unattributed-quote',
  look({ text, language, statements }) {
    const say = words[language]
    return [...text.matchAll(quotation)].flatMap(({ 0: quoted, index: start }) => {
      const end = start + quoted.length
      const line = lineAround(text, { start, end })
      const isSpoken = statements.some(
        ({ speaker, pieces, rule }) =>
          speaker &&
          !(rule === 'free' && isGuess(speaker)) &&
          pieces.some(piece => piece.start < line.end && line.start < piece.end),
      )
      const isLong = quoted.split(/\s+/).length >= fewestWords
      const standsAlone = text.slice(line.start, line.end).trim().length < quoted.length + 12
      return isSpoken || !isLong || !standsAlone
        ? []
        : [{ start, end, severity: 'note' as const, message: say.message, hint: say.hint }]
    })
  },
}

/** Nobody by name: the subject of the sentence before, which may be « les écoles ». */
function isGuess({ kind, resolved }: Speaker): boolean {
  return resolved === null || kind === 'organisation'
}
