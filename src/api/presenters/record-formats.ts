import type { PublicStatement } from '../../newsroom/statements/index.ts'
import { articleAddress } from '../../site/addresses.ts'
import { statementAddress } from '../../site/statement-addresses.ts'
import { presentStatement } from './present-statement.ts'

/** How the whole record is written for others: a file format, a statement a line. */
export type RecordFormat = {
  contentType: string
  head: string
  line: (origin: string, statement: PublicStatement) => string
}

/** JSON Lines: on each line the object that the API gives. */
export const jsonLines: RecordFormat = {
  contentType: 'application/x-ndjson; charset=utf-8',
  head: '',
  line: (origin, statement) => `${JSON.stringify(presentStatement(origin, statement))}\n`,
}

/** CSV as RFC 4180 has it, with what fits into cells. */
export const csvTable: RecordFormat = {
  contentType: 'text/csv; charset=utf-8; header=present',
  head: 'id,said_on,speaker,role,act,mode,content,language,about,figures,source,statement_url,article_headline,article_url\r\n',
  line: (origin, statement) => `${cellsOf(origin, statement).map(cell).join(',')}\r\n`,
}

function cellsOf(origin: string, statement: PublicStatement): string[] {
  const { speaker, article } = statement
  return [
    statement.statementId,
    statement.saidOn,
    speaker.name ?? speaker.words ?? '',
    speaker.role ?? '',
    statement.act,
    statement.mode,
    statement.content,
    statement.language,
    statement.about.map(({ name }) => name).join('; '),
    statement.figures.map(({ text }) => text).join('; '),
    statement.source?.url ?? '',
    `${origin}${statementAddress(statement)}`,
    article.headline,
    `${origin}${articleAddress(article)}`,
  ]
}

/** Spreadsheets take a cell that begins with one of these signs for a formula: an apostrophe keeps it words. */
const formula = /^[=+\-@\t\r\n]/

function cell(words: string): string {
  const safe = formula.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
