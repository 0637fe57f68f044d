import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import {
  type Language,
  type ReadStatement,
  readDates,
  readFigures,
  readStatements,
  type Span,
} from '../reading/index.ts'
import { commandLanguage } from './command-language.ts'
import { complainOfFile } from './complain-of-file.ts'
import { readWords } from './read-words.ts'
import { renderStatementsPage } from './statements-page.ts'

const usage = {
  en: 'Usage: dixit statements --lang fr|en [--date YYYY-MM-DD] [--html] [FILE|-]',
  fr: 'Usage : dixit statements --lang fr|en [--date AAAA-MM-JJ] [--html] [FICHIER|-]',
} as const

/** `dixit statements`: who said what in a news text, as JSON or as a page with the statements marked. Needs no data folder. */
export async function statementsCommand(args: string[]): Promise<number> {
  const asked = readOptions(args)
  if (!asked) {
    process.stderr.write(`${usage[commandLanguage()]}\n`)
    return 2
  }
  const text = await readText(asked.file)
  if (text === null) {
    await complainOfFile(asked.file)
    return 1
  }
  const statements = readStatements(text, asked)
  const answer = asked.html
    ? renderStatementsPage(text, statements, asked.language)
    : `${JSON.stringify(presentAll(text, statements, asked))}\n`
  await print(answer)
  return 0
}

type Asked = {
  readonly language: Language
  readonly date: string | undefined
  readonly html: boolean
  readonly file: string
}

function readOptions(args: string[]): Asked | null {
  const text = { type: 'string' } as const
  const { values, positionals } = readWords(args, {
    ...{ lang: text, date: text, html: { type: 'boolean' } },
  } as const)
  const { lang, date, html = false } = values
  if ((lang !== 'fr' && lang !== 'en') || !isDay(date) || positionals.length > 1) return null
  return { language: lang, date, html, file: positionals[0] ?? '-' }
}

const isDay = (date: string | undefined): boolean =>
  date === undefined ||
  (/^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date))

function readText(file: string): Promise<string | null> {
  return file === '-' ? readAll(process.stdin) : readFile(file, 'utf8').catch(() => null)
}

const print = (answer: string): Promise<void> =>
  new Promise(resolve => {
    process.stdout.write(answer, () => resolve())
  })

/** The statements, then every figure and date of the text, inside statements or not. */
const presentAll = (text: string, statements: readonly ReadStatement[], asked: Asked) => ({
  statements: statements.flatMap((statement, id) => present(text, statement, id)),
  figures: readFigures(text, asked),
  dates: readDates(text, asked),
})

/** One entry for each piece of content; pieces of one statement share their `id`, speaker and cue. */
function present(text: string, statement: ReadStatement, id: number) {
  const { pieces, mode, cue, speaker, ...rest } = statement
  return pieces.map(span => ({
    id,
    ...withText(text, span, 'content'),
    speaker,
    cue: cue && withText(text, cue, 'text'),
    direct: mode === 'direct',
    mode,
    ...rest,
  }))
}

const withText = <Name extends string>(text: string, { start, end }: Span, name: Name) =>
  ({ start, end, [name]: text.slice(start, end) }) as Span & Record<Name, string>
