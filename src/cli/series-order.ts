import type { AddSeriesRequest, SeriesPlace } from '../newsroom/series/index.ts'
import { isLanguage, type Language } from '../newsroom/values/language.ts'
import { readWords } from './read-words.ts'
import { userName } from './user-name.ts'

/** What one `dixit series` command is to do, and who decides it. */
export type SeriesOrder =
  | { verb: 'list' }
  | ({ verb: 'add'; topic: string | null } & Omit<AddSeriesRequest, 'topicId'>)
  | { verb: 'exclude'; place: SeriesPlace; statementId: string; by: string }
  | { verb: 'remove'; place: SeriesPlace; by: string }

const text = { type: 'string' } as const
const options = {
  ...{ data: text, by: text, lang: text, fr: text, en: text, topic: text, unit: text },
  description: text,
  counted: { type: 'string', multiple: true },
} as const

/** The words of a `dixit series` command; null when they are not understood. */
export function readSeriesOrder(
  args: string[],
): { order: SeriesOrder; data: string | undefined } | null {
  const parsed = readWords(args, options)
  const order = orderOf(parsed)
  return order && { order, data: parsed.values.data }
}

type Parsed = ReturnType<typeof readWords<typeof options>>

function orderOf({ values, positionals }: Parsed): SeriesOrder | null {
  const [verb, named = '', statementId] = positionals
  const by = values.by ?? userName()
  if (verb === 'list') return { verb }
  if (verb === 'add') {
    const names = namesOf(named, values)
    const { topic = null, unit = null, counted = [] } = values
    return names && { verb, names, topic, unit, counted, by }
  }
  const place = placeOf(named)
  if (verb === 'exclude' && place && statementId) return { verb, place, statementId, by }
  return verb === 'remove' && place ? { verb, place, by } : null
}

/** The description is in the language of the first name. */
function namesOf(name: string, values: Parsed['values']): AddSeriesRequest['names'] | null {
  const { lang, description = null } = values
  if (name === '' || lang === undefined || !isLanguage(lang)) return null
  const other: Language = lang === 'fr' ? 'en' : 'fr'
  const translated = values[other]
  return [
    { language: lang, name, description },
    ...(translated ? [{ language: other, name: translated, description: null }] : []),
  ]
}

function placeOf(words: string): SeriesPlace | null {
  const [, language = '', slug = ''] =
    words.match(/^\/?(\w\w)\/(?:chiffres\/|figures\/)?([a-z0-9-]+)$/) ?? []
  return isLanguage(language) ? { language, slug } : null
}
