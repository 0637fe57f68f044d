import type { Span } from '../../../reading/index.ts'
import { listTermsOfPerson, possiblyCovers } from '../../offices/index.ts'
import type { Check, Remark } from '../check.ts'
import { type Accusation, accusationWords, findAccusations } from '../evidence/accusations.ts'
import { isHistory } from '../evidence/not-of-today.ts'
import { anyPhrase, hasPhrase } from '../evidence/phrases.ts'
import { listSentences } from '../evidence/sentences.ts'
import { foldName } from '../evidence/written-names.ts'
import type { Manuscript } from '../manuscript.ts'
import crimes from '../words/crimes.json' with { type: 'json' }

const words = {
  fr: {
    message: (accused: string, sentence: string) =>
      `L’article ne dit pas ce que répond ${accused} : « ${sentence} ».`,
    hint: 'Donnez sa réponse, ou dites quand et comment vous l’avez demandée.',
  },
  en: {
    message: (accused: string, sentence: string) =>
      `The article does not say what ${accused} answers: “${sentence}”.`,
    hint: 'Give the answer, or say when and how you asked for it.',
  },
} as const

/** Each is held against the whole article. */
const mostAccusations = 40

/** Somebody is accused and neither answers nor is said to have been asked. Silent on states, on what courts have settled, and on the past. */
export const missingReply: Check = {
  code: 'missing-reply',
  look(manuscript) {
    const { anyAccusation } = accusationWords[manuscript.language]
    if (!hasPhrase(manuscript.text, anyAccusation)) return []
    const sentences = listSentences(manuscript)
    const accusations = findAccusations(manuscript, sentences).slice(0, mostAccusations)
    const told = new Set<string>()
    return accusations.flatMap(one => {
      const [key = ''] = one.keys
      if (
        told.has(key) ||
        isOutside(manuscript, one) ||
        isAnswered(manuscript, one, { sentences, accusations })
      )
        return []
      told.add(key)
      return [remark(manuscript, one)]
    })
  },
}

/** Not of today, settled by a court, not meant, or for those who govern to answer elsewhere. */
function isOutside(
  { text, language, date, register }: Manuscript,
  accusation: Accusation,
): boolean {
  const { notOfToday, settled } = accusationWords[language]
  const sentence = text.slice(accusation.sentence.start, accusation.sentence.end)
  return (
    hasPhrase(sentence, notOfToday) ||
    hasPhrase(sentence, settled) ||
    isHistory(sentence, date) ||
    listTermsOfPerson(register, accusation.label).some(({ terms }) =>
      terms.some(term => (date ? possiblyCovers(term, date) : term.end === null)),
    )
  )
}

type Around = { sentences: readonly Span[]; accusations: readonly Accusation[] }

/** By the accused’s own words, or by a sentence about an answer that names no other accused. */
function isAnswered(
  manuscript: Manuscript,
  accused: Accusation,
  { sentences, accusations }: Around,
): boolean {
  const { text, language, statements } = manuscript
  const { reply, settled } = accusationWords[language]
  const speaks = statements.some(({ speaker }) => {
    if (!speaker) return false
    if (speaker.kind === 'pronoun' && !speaker.resolved) return true
    return isAbout([speaker.text, speaker.resolved, speaker.role].join(' '), accused)
  })
  if (speaks) return true
  const others = accusations.filter(other => !other.keys.some(key => accused.keys.includes(key)))
  return sentences.some(span => {
    const sentence = text.slice(span.start, span.end)
    const concerns = isAbout(sentence, accused)
    if (concerns && /[«“"]/.test(sentence) && span.start !== accused.sentence.start) return true
    const isOfAnother = !concerns && others.some(other => isAbout(sentence, other))
    return !isOfAnother && (hasPhrase(sentence, reply) || hasPhrase(sentence, settled))
  })
}

function isAbout(words: string, { keys }: Accusation): boolean {
  const folded = foldName(words)
  return keys.some(key => folded.includes(key))
}

const crime = { fr: anyPhrase(crimes.fr), en: anyPhrase(crimes.en) }

function remark({ text, language }: Manuscript, accusation: Accusation): Remark {
  const { start, end, label, sentence } = accusation
  const say = words[language]
  const written = text.slice(sentence.start, sentence.end).replace(/[.\s]+$/, '')
  return {
    start,
    end,
    severity: hasPhrase(written, crime[language]) ? 'warn' : 'note',
    message: say.message(label, written),
    hint: say.hint,
  }
}
