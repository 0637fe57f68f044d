import { parseArgs } from 'node:util'
import { answerWho, isDay, loadShippedRegister, tellWhoHeld } from '../newsroom/offices/index.ts'
import { isLanguage, type Language } from '../newsroom/values/language.ts'

const usage: Record<Language, string> = {
  fr: 'Usage : dixit offices who "secrétaire général de l’OTAN" [--on 2024-10-28] [--lang fr|en]',
  en: 'Usage: dixit offices who "Secretary General of NATO" [--on 2024-10-28] [--lang fr|en]',
}

const notFound: Record<Language, (words: string) => string> = {
  fr: words => `Le registre ne connaît pas de fonction « ${words} ».`,
  en: words => `The register knows no office called “${words}”.`,
}

type Question = { words: string; language: Language; on: string }

/** `dixit offices who WORDS [--on DAY]`: 0 when known, 1 when not, 2 when the command is not understood. */
export async function officesCommand(args: string[]): Promise<number> {
  const question = readQuestion(args)
  if (!question) {
    process.stderr.write(`${usage[systemLanguage()]}\n`)
    return 2
  }
  const { words, language, on } = question
  const register = await loadShippedRegister()
  const asked = answerWho(register, { words, language, on })
  const held =
    asked.length > 0 ? asked : answerWho(register, { words, language: otherThan(language), on })
  if (held.length === 0) {
    process.stderr.write(`${notFound[language](words)}\n`)
    return 1
  }
  for (const answer of held) process.stdout.write(`${tellWhoHeld(answer, language)}\n`)
  return held.some(({ answer }) => answer.known) ? 0 : 1
}

function readQuestion(args: string[]): Question | null {
  const options = { on: { type: 'string' }, lang: { type: 'string' } } as const
  const { values, positionals } = parseLeniently(() =>
    parseArgs({ args, options, allowPositionals: true }),
  ) ?? { values: {}, positionals: [] }
  const [action, words, ...more] = positionals
  const language = values.lang ?? systemLanguage()
  const on = values.on ?? new Date().toISOString().slice(0, 10)
  if (action !== 'who' || !words || more.length > 0) return null
  return isLanguage(language) && isDay(on) ? { words, language, on } : null
}

function parseLeniently<Parsed>(parse: () => Parsed): Parsed | null {
  try {
    return parse()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function systemLanguage(): Language {
  return /^en/i.test(process.env.LC_ALL || process.env.LANG || '') ? 'en' : 'fr'
}

function otherThan(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr'
}
