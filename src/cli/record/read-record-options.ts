import type { ArticlePlace } from '../../newsroom/articles/index.ts'
import { isDay } from '../../newsroom/offices/index.ts'
import { isLanguage } from '../../newsroom/values/language.ts'
import { type Act, acts } from '../../reading/index.ts'
import { readWords } from '../read-words.ts'
import { userName } from '../user-name.ts'

/** An article, or the n-th statement of its text: `fr/mon-article#3`. */
export type Target = { place: ArticlePlace; number: number | null }

export type RecordOptions = {
  data: string | undefined
  /** Who decides. */
  by: string
  isJson: boolean
  words: string | null
  speaker: string | null
  role: string | null
  act: Act | null
  on: string | null
  source: string | null
  confirm: number | null
  dismiss: number | null
  format: 'jsonl' | 'csv'
  url: string
}

const text = { type: 'string' } as const
const options = {
  ...{ data: text, by: text, words: text, speaker: text, role: text, act: text, on: text },
  ...{ source: text, confirm: text, dismiss: text, format: text, url: text },
  json: { type: 'boolean' },
} as const

/** The words of a `dixit record` command; null when they are not understood. */
export function readRecordOptions(
  args: string[],
  environment: Record<string, string | undefined>,
): { options: RecordOptions; positionals: string[] } | null {
  const { values, positionals } = readWords(args, options)
  const { act = null, on = null, format = 'jsonl', confirm = null, dismiss = null } = values
  const knownAct = act === null ? null : acts.find(one => one === act)
  const isWrong =
    knownAct === undefined ||
    (on !== null && !isDay(on)) ||
    (values.source !== undefined && !isWebAddress(values.source)) ||
    (format !== 'jsonl' && format !== 'csv') ||
    [confirm, dismiss].some(number => number !== null && !/^\d+$/.test(number))
  if (isWrong || knownAct === undefined) return null
  return {
    positionals,
    options: {
      data: values.data,
      by: values.by ?? userName(),
      isJson: values.json ?? false,
      words: values.words ?? null,
      speaker: values.speaker ?? null,
      role: values.role ?? null,
      act: knownAct,
      on,
      source: values.source ?? null,
      confirm: confirm === null ? null : Number(confirm),
      dismiss: dismiss === null ? null : Number(dismiss),
      format: format === 'csv' ? 'csv' : 'jsonl',
      url: values.url ?? environment.PUBLIC_URL ?? 'http://localhost:3000',
    },
  }
}

/** Other programs make links of it. */
function isWebAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words) && URL.canParse(words)
}

export function readTarget(words: string | undefined): Target | null {
  const [, language, slug, number] =
    words?.match(/^\/?(\w\w)\/(?:articles\/)?([a-z0-9-]+)(?:#(\d+))?$/) ?? []
  if (language === undefined || slug === undefined || !isLanguage(language)) return null
  return { place: { language, slug }, number: number === undefined ? null : Number(number) }
}
