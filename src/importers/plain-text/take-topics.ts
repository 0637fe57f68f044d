import type { Doubt } from '../arrival.ts'
import { isProse } from './line-shapes.ts'
import { type Line, type Page, withoutLines } from './page.ts'
import { guessTopics, readTopicsMark } from './read-topics.ts'
import { headOf } from './take-credits.ts'

/** Takes the topics the text names as such anywhere, and a bare list of names under the headline. */
export function takeTopics(page: Page): Page {
  const marked = page.lines.filter(line => readTopicsMark(line.text) !== null)
  const bare = headBeforeProse(page).find(line => guessTopics(line.text) !== null)
  const isGuess = bare !== undefined && marked.length === 0
  const taken = isGuess ? [bare] : marked
  const topics = taken.flatMap(({ text }) => readTopicsMark(text) ?? guessTopics(text) ?? [])
  return {
    ...page,
    topics: [...new Set(topics)],
    doubts: isGuess ? [...page.doubts, doubtAbout(bare)] : page.doubts,
    lines: withoutLines(page, new Set(taken)),
  }
}

function headBeforeProse({ lines }: Page): Line[] {
  const head = headOf(lines)
  const end = head.findIndex(line => isProse(line.text))
  return end < 0 ? head.slice(0, 4) : head.slice(0, end)
}

function doubtAbout({ number, text }: Line): Doubt {
  return { about: 'topics-guessed', where: number, words: text }
}
