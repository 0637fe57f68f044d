import type { Doubt } from '../arrival.ts'
import { type Furniture, furnitureIn } from './furniture-in.ts'
import { endsSentence, isProse } from './line-shapes.ts'
import type { Line, Page } from './page.ts'
import { readTopicsMark } from './read-topics.ts'

/** Takes out buttons, notices, links to other articles and the comments below; says which words went. */
export function removeFurniture(page: Page): Page {
  const removed = findFurniture(page.lines)
  return {
    ...page,
    lines: page.lines.filter((_, at) => !removed[at]),
    doubts: [...page.doubts, ...doubtsAbout(page.lines, removed)],
  }
}

function findFurniture(lines: readonly Line[]): boolean[] {
  const removed: boolean[] = new Array(lines.length).fill(false)
  const lastProse = lastProseBeforeComments(lines)
  let prose = 0
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    const furniture = furnitureIn(text)
    if (furniture === null) prose += isProse(text) ? 1 : 0
    else at = removeFrom(at, { lines, removed, furniture, prose, lastProse })
  }
  return removed
}

/** The sentences of readers below the article do not count. */
function lastProseBeforeComments(lines: readonly Line[]): number {
  const all = lines.flatMap(({ text }, at) => (isProse(text) ? [at] : []))
  const second = all[1] ?? lines.length
  const comments = lines.findIndex((line, at) => at > second && furnitureIn(line.text) === 'ending')
  return (comments < 0 ? all : all.filter(at => at < comments)).at(-1) ?? -1
}

type Around = {
  lines: readonly Line[]
  removed: boolean[]
  furniture: Furniture
  prose: number
  lastProse: number
}

/** Marks this piece of furniture and what hangs on it; answers the last line it reaches. */
function removeFrom(at: number, around: Around): number {
  const { lines, removed, furniture } = around
  removed[at] = true
  const end = reachOf(at, around)
  for (let next = at + 1; next <= end; next += 1) {
    const text = lines[next]?.text ?? ''
    removed[next] = text !== '' && (furniture === 'ending' || readTopicsMark(text) === null)
  }
  return end
}

/** Two sentences before it: “Leave a comment” also stands at the head of many pages. */
function reachOf(at: number, { lines, furniture, prose, lastProse }: Around): number {
  const lastLine = lines.length - 1
  switch (furniture) {
    case 'alone':
      return at
    case 'ending':
      return prose >= 2 || (prose === 1 && at > lastProse) ? lastLine : at
    case 'related':
      return prose > 0 && at > lastProse ? lastLine : endOfLinks(at, lines)
  }
}

/** The titles right under the phrase, or the first one after an empty line. */
function endOfLinks(at: number, lines: readonly Line[]): number {
  const hasGap = lines[at + 1]?.text === ''
  const first = hasGap ? at + 2 : at + 1
  let end = at
  for (let next = first; isLinkTitle(lines[next]?.text); next += 1) {
    end = next
    if (hasGap) break
  }
  return end
}

function isLinkTitle(text: string | undefined): boolean {
  return (
    text !== undefined &&
    text !== '' &&
    !isProse(text) &&
    !endsSentence(text) &&
    furnitureIn(text) === null
  )
}

/** One doubt for each run of removed lines. */
function doubtsAbout(lines: readonly Line[], removed: readonly boolean[]): Doubt[] {
  const runs: { where: number; words: string[] }[] = []
  let isOpen = false
  lines.forEach((line, at) => {
    if (removed[at] && isOpen) runs.at(-1)?.words.push(line.text)
    else if (removed[at]) runs.push({ where: line.number, words: [line.text] })
    isOpen = removed[at] === true || (isOpen && line.text === '')
  })
  return runs.map(({ where, words }) => ({
    about: 'furniture-removed',
    where,
    words: words.join(' / '),
  }))
}
