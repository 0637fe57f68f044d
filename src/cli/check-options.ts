import { existsSync } from 'node:fs'
import type { ArticlePlace } from '../newsroom/articles/index.ts'
import { isDay } from '../newsroom/offices/index.ts'
import type { Language } from '../newsroom/values/language.ts'
import { isLanguageTag, type Locale, readLanguageTag } from '../newsroom/values/locale.ts'
import { readPlace } from './read-place.ts'
import { readWords } from './read-words.ts'

/** How findings are given: in lines as a linter does, as JSON, or as SARIF for tools that review code. */
export type FindingFormat = 'lines' | 'json' | 'sarif'

export type CheckOptions = {
  what:
    | {
        kind: 'files'
        files: string[]
        language: Language
        /** Named with the language, as fr-CH; the newsroom's own, else the usual one, when undefined. */
        locale: Locale | undefined
        date: string | null
        isMended: boolean
      }
    | { kind: 'article'; place: ArticlePlace }
  format: FindingFormat
  terms: string | null
  data: string | undefined
  ownCheckFiles: string[]
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = {
  lang: text,
  date: text,
  article: text,
  json: flag,
  sarif: flag,
  fix: flag,
  terms: text,
  data: text,
  checks: { type: 'string', multiple: true },
} as const

/** The options of `dixit check`; null when they are not understood. */
export function readCheckOptions(args: string[]): CheckOptions | null {
  const parsed = readWords(args, options)
  const { values, positionals } = parsed
  const { json = false, sarif = false, terms = null, data, checks = [] } = values
  const what = values.article === undefined ? readTexts(values, positionals) : readArticle(values)
  if (!what || (json && sarif)) return null
  const format = json ? 'json' : sarif ? 'sarif' : 'lines'
  return { what, format, terms, data, ownCheckFiles: checks }
}

type Values = { lang?: string; date?: string; article?: string; fix?: boolean }

function readTexts(values: Values, positionals: string[]): CheckOptions['what'] | null {
  const { lang, date = null, fix = false } = values
  const [first] = positionals
  if (lang === undefined && positionals.length === 1 && first !== undefined && !existsSync(first))
    return readArticle({ ...values, article: first })
  const files = positionals.length > 0 ? positionals : ['-']
  if (lang === undefined || !isLanguageTag(lang)) return null
  if (date !== null && !isDay(date)) return null
  if (fix && files.includes('-')) return null
  return { kind: 'files', files, ...readLanguageTag(lang), date, isMended: fix }
}

function readArticle({ lang, date, article, fix }: Values): CheckOptions['what'] | null {
  const place = readPlace(article)
  const isPlain = lang === undefined && date === undefined && fix === undefined
  return place && isPlain ? { kind: 'article', place } : null
}
