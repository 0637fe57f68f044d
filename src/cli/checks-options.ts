import type { CheckSettingsChange } from '../newsroom/check-settings/index.ts'
import type { HouseTerm, Severity } from '../newsroom/checks/index.ts'
import { isLanguage, type Language } from '../newsroom/values/language.ts'
import { isLocale, languageOf } from '../newsroom/values/locale.ts'
import { readWords } from './read-words.ts'

export type ChecksOrder =
  | { order: 'list' | 'list-terms' }
  | { order: 'change'; change: CheckSettingsChange }
  | { order: 'add-term'; term: HouseTerm & { language: Language } }
  | { order: 'remove-term'; term: { language: Language; avoid: string } }

export type ChecksOptions = { data: string | undefined; by: string | undefined; order: ChecksOrder }

const text = { type: 'string' } as const
const options = { data: text, by: text, lang: text, prefer: text, because: text, severity: text }

type Values = Partial<Record<keyof typeof options, string>>

/** The options of `dixit checks`; null when they are not understood. */
export function readChecksOptions(args: string[]): ChecksOptions | null {
  const parsed = readWords(args, options)
  const { values, positionals } = parsed
  const [verb = 'list', ...rest] = positionals
  const order = verb === 'terms' ? readTermsOrder(rest, values) : readOrder(verb, rest)
  return order && { data: values.data, by: values.by, order }
}

function readOrder(verb: string, [code, word, ...more]: string[]): ChecksOrder | null {
  if (more.length > 0) return null
  if (verb === 'list' && code === undefined) return { order: 'list' }
  if (verb === 'locale' && code !== undefined && isLocale(code))
    return changing({ change: 'set-locale', language: languageOf(code), locale: code })
  if (code === undefined) return null
  if (verb === 'severity' && isSeverity(word))
    return changing({ change: 'weigh', code, severity: word })
  if (word !== undefined) return null
  if (verb === 'on') return changing({ change: 'turn-on', code })
  return verb === 'off' ? changing({ change: 'turn-off', code }) : null
}

function changing(change: CheckSettingsChange): ChecksOrder {
  return { order: 'change', change }
}

function readTermsOrder([verb = 'list', avoid, ...more]: string[], values: Values) {
  const { lang = '', prefer, because, severity } = values
  if (verb === 'list' && avoid === undefined) return { order: 'list-terms' } as const
  if (avoid === undefined || more.length > 0 || !isLanguage(lang)) return null
  if (verb === 'remove') return { order: 'remove-term', term: { language: lang, avoid } } as const
  if (verb !== 'add' || (severity !== undefined && !isSeverity(severity))) return null
  const term = {
    language: lang,
    avoid,
    ...(prefer !== undefined && { prefer }),
    ...(because !== undefined && { because }),
    ...(severity !== undefined && { severity }),
  }
  return { order: 'add-term', term } as const
}

function isSeverity(word: string | undefined): word is Severity {
  return word === 'block' || word === 'warn' || word === 'note'
}
