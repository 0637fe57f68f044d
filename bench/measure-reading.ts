import { listPatterns } from '../evaluation/statements/list-patterns.ts'
import { type Language, readStatements } from '../src/reading/index.ts'

const words = 600
const seconds = 5

/** How many articles of 600 words one core reads in a second, with everything on; then one megabyte of hostile text of each kind. */
for (const language of ['fr', 'en'] as const) {
  const articles = makeArticles(language)
  read(articles, language)
  const { count, letters, elapsed } = readFor(seconds, articles, language)
  console.log(
    `${language}: ${Math.round(count / elapsed)} articles of ${words} words a second, ` +
      `${(letters / elapsed / 1e6).toFixed(2)} MB/s, ${megabytes()} MB of memory`,
  )
}
for (const hostile of hostileTexts()) {
  const began = now()
  readStatements(hostile, { language: 'fr', date: '2026-03-12' })
  const elapsed = now() - began
  console.log(`1 MB of « ${hostile.slice(0, 24)} »: ${elapsed.toFixed(2)} s, ${megabytes()} MB`)
}

/** The marked paragraphs of the evaluation, strung together until each article has its words. */
function makeArticles(language: Language): string[] {
  const articles: string[] = []
  let article: string[] = []
  const paragraphs = listPatterns(language).flatMap(pattern => pattern.paragraphs)
  for (const { text } of paragraphs) {
    article.push(text)
    if (article.join(' ').split(/\s+/).length < words) continue
    articles.push(article.join('\n\n'))
    article = []
  }
  return articles
}

function read(articles: readonly string[], language: Language): void {
  for (const article of articles) readStatements(article, { language, date: '2026-03-12' })
}

function readFor(limit: number, articles: readonly string[], language: Language) {
  const began = now()
  let count = 0
  let elapsed = 0
  while (elapsed < limit) {
    read(articles, language)
    count += articles.length
    elapsed = now() - began
  }
  const rounds = count / articles.length
  return { count, elapsed, letters: rounds * articles.join('').length }
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1e6)
}

/** Seconds of processor time: what other programs do does not count. */
function now(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function hostileTexts(): string[] {
  const pieces = [
    'il a dit que ',
    'dit ',
    '« ',
    '‘',
    'selon le maire, ',
    'Jean Dupont ',
    'le ministre estimant que la maison ',
    '« Je pars », ',
    'le maire et ',
    '1 ',
    '\n« A » dit-il',
  ]
  return pieces.map(piece => piece.repeat(Math.ceil(1_000_000 / piece.length)))
}
