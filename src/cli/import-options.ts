import { commandWords } from '../messages/command-line.ts'
import { mistakeWords } from '../messages/mistakes.ts'
import { isLanguage, type Language } from '../newsroom/values/language.ts'
import { readWords } from './read-words.ts'

export type ImportOptions = {
  file: string
  language: Language
  date: string | null
  sectionTrail: string[] | null
  slug: string | null
  image: string | null
  alt: string | null
  credit: string | null
  publish: boolean
  json: boolean
  data: string | undefined
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = {
  ...{ lang: text, date: text, section: text, slug: text, data: text },
  ...{ image: text, alt: text, credit: text, publish: flag, json: flag },
} as const

/** The options of `dixit import text`, or the sentence that says what is missing. */
export function readImportOptions(args: string[], speaking: Language): ImportOptions | string {
  const words = commandWords[speaking]
  const { values, positionals } = readWords(args, options)
  const [kind, file, ...more] = positionals
  if (kind !== 'text' || file === undefined || more.length > 0) return words.importExpected
  if (values.lang === undefined || !isLanguage(values.lang)) return words.languageExpected
  const date = values.date ?? null
  if (date !== null && !isDate(date)) return mistakeWords[speaking].badDate(date)
  return {
    file,
    language: values.lang,
    date,
    sectionTrail: values.section?.split('/').map(name => name.trim()) ?? null,
    slug: values.slug ?? null,
    image: values.image ?? null,
    alt: values.alt ?? null,
    credit: values.credit ?? null,
    publish: values.publish ?? false,
    json: values.json ?? false,
    data: values.data,
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)) return false
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && (text.length > 10 || date.toISOString().startsWith(text))
}
