import { countWords, endsSentence, isShort, startsHigh } from './line-shapes.ts'
import { plainly } from './words/key-of.ts'
import { words } from './words/words.ts'

/** The topics of a line that says it holds topics: « Mots-clés : … », “Tags: …”, « #Ukraine #OTAN ». */
export function readTopicsMark(text: string): string[] | null {
  if (!isShort(text)) return null
  const plain = plainly(text)
  const mark = words.topics.find(phrase => plain.startsWith(phrase))
  if (mark === undefined) return readHashtags(text)
  const rest = /^\s*[:–—-]\s*(.*)$/u.exec(text.slice(mark.length))?.[1]
  return rest ? splitTopics(rest) : null
}

/** A bare line of short names with commas between them, as sites print under a byline. */
export function guessTopics(text: string): string[] | null {
  if (!isShort(text) || endsSentence(text) || /[:;«»“”"]/u.test(text)) return null
  const names = splitTopics(text)
  const allShort = names.every(name => countWords(name) <= 5 && startsHigh(name))
  return names.length >= 2 && allShort ? names : null
}

function readHashtags(text: string): string[] | null {
  const tags = text.split(/[\s,]+/u)
  const allTags = tags.every(tag => /^#[\p{L}\p{N}_]{2,}$/u.test(tag))
  return allTags ? tags.map(tag => tag.slice(1).replaceAll('_', ' ')) : null
}

function splitTopics(text: string): string[] {
  const names = text
    .split(/[,;|•·]/u)
    .map(name => name.replace(/^#/, '').replace(/^[\s.#]+|[\s.]+$/gu, ''))
    .filter(name => name !== '')
  return [...new Set(names)]
}
