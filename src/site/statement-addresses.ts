import type { StatementCursor } from '../newsroom/statements/index.ts'
import type { Language } from '../newsroom/values/language.ts'
import { isSlug } from '../newsroom/values/slug.ts'
import { addressWords } from './address-words.ts'

/** The pages of the record, and the address that other sites ask how to show one of them. */
export type StatementPageAddress =
  | { page: 'statement'; language: Language; statementId: string; shown: StatementShown }
  | ({ page: 'topic-statements' } & TopicStatementsPlace)
  | ({ page: 'oembed' } & OembedRequest)

/** A statement on its own page, in a frame of another site, or as a piece of HTML to paste. */
export type StatementShown = 'page' | 'embed' | 'fragment'

export type TopicStatementsPlace = {
  language: Language
  slug: string
  /** What the topic said, or what was said about it. */
  part: TopicPart
  /** The slug of the topic that the statements are about; only of what the topic said. */
  about: string | null
  olderThan: StatementCursor | null
}

export type TopicPart = 'said-by' | 'said-about'

export type OembedRequest = { url: string; format: string; maxWidth: number | null }

const endings: Record<StatementShown, string> = {
  page: '',
  embed: '/embed',
  fragment: '/fragment.html',
}

export function statementAddress(
  place: { language: Language; statementId: string },
  shown: StatementShown = 'page',
): string {
  const { language, statementId } = place
  return `/${language}/${addressWords[language].statements}/${statementId}${endings[shown]}`
}

export function topicStatementsAddress(place: TopicStatementsPlace): string {
  const { language, slug, part, about, olderThan } = place
  const words = addressWords[language]
  const query = [
    ...(about === null ? [] : [`${words['on-topic']}=${about}`]),
    ...(olderThan ? [`before=${olderThan.saidOn}~${olderThan.statementId}`] : []),
  ]
  const path = `/${language}/${words.topic}/${slug}/${wordOf(part, language)}`
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

/** Where other sites ask how to show an address of ours; `url` is that address in full. */
export function oembedAddress(url: string): string {
  return `/oembed?format=json&url=${encodeURIComponent(url)}`
}

/** What an address of more than three parts, or one of a statement, asks for; null when it is none of the record’s. */
export function readStatementAddress(
  language: Language,
  [kind = '', name = '', ...rest]: readonly string[],
  query: URLSearchParams,
): StatementPageAddress | null {
  const words = addressWords[language]
  if (kind === words.statements) {
    const ending = rest.map(part => `/${part}`).join('')
    const shown = ways.find(one => endings[one] === ending)
    if (!shown || !isId(name)) return null
    return { page: 'statement', language, statementId: name, shown }
  }
  const part = parts.find(one => wordOf(one, language) === rest.join('/'))
  if (kind !== words.topic || !part || !isSlug(name)) return null
  const about = part === 'said-by' ? query.get(words['on-topic']) : null
  return {
    ...{ page: 'topic-statements', language, slug: name, part },
    about: about !== null && isSlug(about) ? about : null,
    olderThan: readCursor(query.get('before')),
  }
}

export function readOembedRequest(query: URLSearchParams): OembedRequest {
  const width = Number(query.get('maxwidth'))
  return {
    url: query.get('url') ?? '',
    format: query.get('format') ?? 'json',
    maxWidth: Number.isInteger(width) && width > 0 ? width : null,
  }
}

const ways: StatementShown[] = ['page', 'embed', 'fragment']
const parts: TopicPart[] = ['said-by', 'said-about']

function wordOf(part: TopicPart, language: Language): string {
  return addressWords[language][part === 'said-by' ? 'statements' : 'said-about']
}

function readCursor(text: string | null): StatementCursor | null {
  const [saidOn = '', statementId = '', ...more] = text?.split('~') ?? []
  return more.length === 0 && isDay(saidOn) && isId(statementId) ? { saidOn, statementId } : null
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
