import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Archive,
  type ArticleFacts,
  checkText,
  type Draft,
  type HouseTerm,
} from '../../src/newsroom/checks/index.ts'
import { isDay, loadShippedRegister, type Register } from '../../src/newsroom/offices/index.ts'
import { isLanguage } from '../../src/newsroom/values/language.ts'
import { isLocale } from '../../src/newsroom/values/locale.ts'

const folder = new URL('.', import.meta.url)

type Score = { code: string; texts: string; hits: number; alarms: string[]; misses: string[] }

/** How each check does on the texts that must trigger it and on the near misses that must not. */
export async function evaluateChecks(): Promise<Score[]> {
  const register = await loadShippedRegister()
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => file.slice(0, -4))
    .map(code => score(code, readCases(code), register))
}

type Surroundings = { article?: ArticleFacts; archive?: Archive; houseTerms?: HouseTerm[] }
type Case = Surroundings &
  Pick<Draft, 'language' | 'locale' | 'date' | 'text'> & { isWrong: boolean }

/**
 * One case a line: `must|must-not LANGUAGE|LOCALE DATE|- TEXT`, with ¶ between paragraphs. After ` ‖ `, what surrounds the
 * text, as JSON: { "article"?: part of ArticleFacts, "archive"?: part of Archive, "terms"?: house terms }; what is left out
 * is empty.
 */
function readCases(code: string): Case[] {
  const lines = readFileSync(new URL(`${code}.txt`, folder), 'utf8').split('\n')
  return lines.filter(Boolean).map(line => {
    const [verdict, tag = '', date = '', ...words] = line.split(' ')
    const [language = ''] = tag.split('-')
    if (!isLanguage(language) || !(date === '-' || isDay(date))) throw new Error(`${code}: ${line}`)
    const [text = '', surroundings] = words.join(' ').split(' ‖ ')
    return {
      isWrong: verdict === 'must',
      language,
      locale: isLocale(tag) ? tag : undefined,
      date: date === '-' ? null : date,
      text: text.replaceAll(' ¶ ', '\n\n'),
      ...(surroundings && readSurroundings(surroundings)),
    }
  })
}

type Written = {
  article?: Partial<ArticleFacts>
  archive?: Partial<Archive>
  terms?: HouseTerm[]
}

function readSurroundings(json: string): Surroundings {
  const { article, archive, terms }: Written = JSON.parse(json)
  return {
    ...(article && { article: { ...bareArticle, ...article } }),
    ...(archive && { archive: { ...emptyArchive, ...archive } }),
    ...(terms && { houseTerms: terms }),
  }
}

const bareArticle: ArticleFacts = {
  section: null,
  authors: [],
  standfirst: null,
  images: [],
  links: [],
  firstPublished: null,
}

const emptyArchive: Archive = {
  editions: [],
  alike: [],
  statements: [],
  sources: [],
  names: [],
  deadPaths: [],
}

function score(code: string, cases: readonly Case[], register: Register): Score {
  const judged = cases.map(one => ({ ...one, isFound: isFound(code, one, register) }))
  const wrong = judged.filter(one => one.isWrong)
  const right = judged.filter(one => !one.isWrong)
  return {
    code,
    texts: `${wrong.length} + ${right.length}`,
    hits: wrong.filter(one => one.isFound).length,
    misses: wrong.filter(one => !one.isFound).map(({ text }) => text),
    alarms: right.filter(one => one.isFound).map(({ text }) => text),
  }
}

function print({ code, texts, hits, alarms, misses }: Score): void {
  const precision = percent(hits, hits + alarms.length)
  const recall = percent(hits, hits + misses.length)
  console.log(`${code.padEnd(22)} ${texts.padEnd(8)} precision ${precision}  recall ${recall}`)
  for (const text of misses) console.log(`    missed       ${text}`)
  for (const text of alarms) console.log(`    false alarm  ${text}`)
}

function isFound(code: string, { isWrong: _, ...text }: Case, known: Register): boolean {
  const findings = checkText({ houseTerms: [], ...text, register: known })
  return findings.some(finding => finding.code === code)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '  – ' : `${Math.round((100 * part) / whole)} %`.padStart(5)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const score of await evaluateChecks()) print(score)
