import { parseArgs } from 'node:util'
import { commandWords } from '../messages/command-line.ts'
import { isLanguage, type Language } from '../newsroom/values/language.ts'

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

/** The options of `dixit import text`, or the sentence that says what is missing. */
export function readImportOptions(args: string[], speaking: Language): ImportOptions | string {
  const words = commandWords[speaking]
  const parsed = parse(args)
  const [kind, file] = parsed?.positionals ?? []
  if (!parsed || kind !== 'text' || file === undefined) return words.importExpected
  const { values } = parsed
  if (values.lang === undefined || !isLanguage(values.lang)) return words.languageExpected
  const date = values.date ?? null
  if (date !== null && !isDate(date)) return words.badDate(date)
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

function parse(args: string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: text,
        date: text,
        section: text,
        slug: text,
        image: text,
        alt: text,
        credit: text,
        data: text,
        publish: flag,
        json: flag,
      },
    })
  } catch {
    return null
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)) return false
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && (text.length > 10 || date.toISOString().startsWith(text))
}
