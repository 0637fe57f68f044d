import { isDay } from '../../newsroom/offices/index.ts'
import { isLanguage, type Language } from '../../newsroom/values/language.ts'
import { commandLanguage } from '../command-language.ts'
import { readWords } from '../read-words.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = {
  ...{ on: text, lang: text, of: text, from: text, until: text, after: text, data: text },
  ...{ wikidata: text, source: text, 'as-of': text, fr: text, en: text },
  ...{ acting: flag, several: flag, json: flag, 'dry-run': flag },
}

type Values = ReturnType<typeof readWords<typeof options>>['values']

export type OfficeOptions = {
  action: string
  words: string[]
  language: Language
  values: Values
}

/** Null when an option is unknown, or a day, a language, an id or an address is none. */
export function readOfficeOptions(args: string[]): OfficeOptions | null {
  const { values, positionals } = readWords(args, options)
  const [action, ...words] = positionals
  const language = values.lang ?? commandLanguage()
  if (action === undefined || !isLanguage(language) || !isSound(values)) return null
  return { action, words, language, values }
}

function isSound({ wikidata, source, ...values }: Values): boolean {
  const asOf = values['as-of']
  return (
    (asOf === undefined || isDay(asOf)) &&
    (wikidata === undefined || /^Q[1-9]\d*$/.test(wikidata)) &&
    (source === undefined || /^https?:\/\/\S+$/.test(source))
  )
}
