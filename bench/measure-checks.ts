import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { checks } from '../src/newsroom/checks/checks.ts'
import { checkText, type Draft } from '../src/newsroom/checks/index.ts'
import { readManuscript } from '../src/newsroom/checks/manuscript.ts'
import { loadShippedRegister } from '../src/newsroom/offices/index.ts'
import type { Language } from '../src/newsroom/values/language.ts'

const articles = new URL('../demo/articles/', import.meta.url)
const wordCount = 600
const warmUp = 150
const rounds = 100

const register = await loadShippedRegister()
for (const language of ['fr', 'en'] as const) measure(language)

/** Median milliseconds for all checks on 600 words of the demo, then for each check on a text already read. */
function measure(language: Language): void {
  const draft: Draft = {
    text: gatherWords(language),
    language,
    date: '2025-06-30',
    register,
    houseTerms: [],
  }
  const all = median(() => checkText(draft))
  console.log(`${language}: all checks, ${wordCount} words: ${all.toFixed(1)} ms (goal: 25)`)
  const manuscript = readManuscript(draft)
  const reading = {
    statements: () => readManuscript(draft).statements,
    dates: () => readManuscript(draft).dates,
    figures: () => readManuscript(draft).figures,
    'office mentions': () => readManuscript(draft).officeMentions,
  }
  const parts = [
    ...Object.entries(reading),
    ...checks.map(({ code, look }) => [code, () => look(manuscript)] as const),
  ].map(([name, run]) => ({ name, time: median(run) }))
  for (const { name, time } of parts.toSorted((one, other) => other.time - one.time))
    console.log(`    ${name.padEnd(22)} ${time.toFixed(2).padStart(6)} ms`)
}

function gatherWords(language: Language): string {
  const texts = readdirSync(articles)
    .filter(file => file.endsWith(`.${language}.html`))
    .map(file => readFileSync(new URL(file, articles), 'utf8'))
    .map(html => html.replace(/^---[\s\S]*?\n---\n/, ''))
    .map(html => html.replace(/<\/(?:p|h\d|blockquote)>/g, '\n\n').replace(/<[^>]+>/g, ''))
  return texts
    .join('\n\n')
    .split(/(?<= )/)
    .slice(0, wordCount)
    .join('')
}

function median(run: () => unknown): number {
  for (let round = 0; round < warmUp; round++) run()
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
}
