import { readFile, writeFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import {
  applyFixes,
  checkText,
  type Draft,
  type Finding,
  type HouseTerm,
} from '../newsroom/checks/index.ts'
import { isDay, loadShippedRegister } from '../newsroom/offices/index.ts'
import { isLanguage, type Language } from '../newsroom/values/language.ts'
import { isLocale, type Locale, languageOf, usualLocale } from '../newsroom/values/locale.ts'
import { commandLanguage } from './command-language.ts'
import { printFindings } from './print-findings.ts'
import { readHouseTerms } from './read-house-terms.ts'

const words = {
  en: {
    usage:
      'Usage: dixit check --lang fr|en|fr-CH|fr-CA|en-US --date YYYY-MM-DD [--json] [--fix] [--terms FILE] [FILE|-]',
    noSuchFile: (file: string) => `There is no file to read at ${file}.`,
    badTerms: (file: string) =>
      `${file} is not a list of house terms: JSON [{ "avoid", "prefer"?, "because"?, "severity"? }].`,
  },
  fr: {
    usage:
      'Usage : dixit check --lang fr|en|fr-CH|fr-CA|en-US --date AAAA-MM-JJ [--json] [--fix] [--terms FICHIER] [FICHIER|-]',
    noSuchFile: (file: string) => `Aucun fichier à lire : ${file}.`,
    badTerms: (file: string) =>
      `${file} n’est pas une liste de termes : JSON [{ "avoid", "prefer"?, "because"?, "severity"? }].`,
  },
} as const

/** `dixit check`: what the checks find in a text. 1 when a finding blocks, 0 otherwise, 2 when not understood. */
export async function checkCommand(args: string[]): Promise<number> {
  const say = words[commandLanguage()]
  const asked = readOptions(args)
  if (!asked) return refuse(say.usage)
  const text = await readText(asked.file)
  if (text === null) return refuse(say.noSuchFile(asked.file))
  const houseTerms = asked.terms === null ? [] : await readTerms(asked.terms)
  if (!houseTerms) return refuse(say.badTerms(asked.terms ?? ''))
  const draft = { ...asked, text, houseTerms, register: await loadShippedRegister() }
  const checked = asked.fix ? await mend(draft, asked.file) : { text, findings: checkText(draft) }
  await print(asked.json ? present(checked.findings) : printFindings(asked.file, checked))
  return checked.findings.some(({ severity }) => severity === 'block') ? 1 : 0
}

type Asked = {
  language: Language
  locale: Locale
  date: string | null
  json: boolean
  fix: boolean
  terms: string | null
  file: string
}

const options = {
  lang: { type: 'string' },
  date: { type: 'string' },
  json: { type: 'boolean' },
  fix: { type: 'boolean' },
  terms: { type: 'string' },
} as const

function readOptions(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const { lang = '', date = null, json = false, fix = false, terms = null } = values
    const [file = '-', ...more] = positionals
    const locale = isLanguage(lang) ? usualLocale[lang] : lang
    if (!isLocale(locale) || (date !== null && !isDay(date)) || more.length > 0) return null
    if (fix && file === '-') return null
    return { language: languageOf(locale), locale, date, json, fix, terms, file }
  } catch {
    return null
  }
}

function readText(file: string): Promise<string | null> {
  return file === '-' ? readAll(process.stdin) : readFile(file, 'utf8').catch(() => null)
}

async function readTerms(file: string): Promise<readonly HouseTerm[] | null> {
  const text = await readText(file)
  return text === null ? null : readHouseTerms(text)
}

const mostRounds = 5

/** Writes the mended text back and answers what is left to find in it. */
async function mend(
  draft: Draft,
  file: string,
): Promise<{ text: string; findings: readonly Finding[] }> {
  let text = draft.text
  for (let round = 0; round < mostRounds; round++) {
    const mended = applyFixes(text, checkText({ ...draft, text }))
    if (mended === text) break
    text = mended
  }
  if (text !== draft.text) await writeFile(file, text)
  return { text, findings: checkText({ ...draft, text }) }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}

const present = (findings: readonly Finding[]): string => `${JSON.stringify({ findings })}\n`

const print = (answer: string): Promise<void> =>
  new Promise(resolve => {
    process.stdout.write(answer, () => resolve())
  })
