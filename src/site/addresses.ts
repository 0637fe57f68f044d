import type { Cursor } from '../newsroom/articles/index.ts'
import { isLanguage, type Language, languages } from '../newsroom/values/language.ts'
import { isSlug } from '../newsroom/values/slug.ts'
import { addressWords as words } from './address-words.ts'
import { type OfficePageAddress, officesParameters, readOfficesAsked } from './office-addresses.ts'
import { readSeriesAddress, type SeriesPageAddress } from './series-addresses.ts'
import {
  readOembedRequest,
  readStatementAddress,
  type StatementPageAddress,
} from './statement-addresses.ts'

/** Every public page, and what its address holds. Articles of all languages have addresses of one shape: /fr/articles/… */
export type PageAddress =
  | { page: 'front'; language: Language | null; olderThan: Cursor | null }
  | { page: 'article'; language: Language; slug: string }
  | { page: 'section'; language: Language; slug: string; olderThan: Cursor | null }
  | { page: 'topic'; language: Language; slug: string; olderThan: Cursor | null }
  | { page: 'author'; language: Language; slug: string; olderThan: Cursor | null }
  | { page: 'about'; language: Language }
  | { page: 'feed'; language: Language }
  | OfficePageAddress
  | StatementPageAddress
  | SeriesPageAddress

type ListPage = 'section' | 'topic' | 'author'

/** The front page; that of the main language is `/` itself, which the caller says with `language: null`. */
export function frontAddress(language: Language | null, olderThan: Cursor | null = null): string {
  return `${language === null ? '/' : `/${language}`}${cursorQuery(olderThan)}`
}

export function articleAddress(place: { language: Language; slug: string }): string {
  return `/${place.language}/articles/${place.slug}`
}

export function sectionAddress(
  language: Language,
  slug: string,
  olderThan: Cursor | null = null,
): string {
  return `/${language}/${words[language].section}/${slug}${cursorQuery(olderThan)}`
}

export function topicAddress(
  language: Language,
  slug: string,
  olderThan: Cursor | null = null,
): string {
  return `/${language}/${words[language].topic}/${slug}${cursorQuery(olderThan)}`
}

export function authorAddress(
  language: Language,
  slug: string,
  olderThan: Cursor | null = null,
): string {
  return `/${language}/${words[language].author}/${slug}${cursorQuery(olderThan)}`
}

export function aboutAddress(language: Language): string {
  return `/${language}/${words[language].about}`
}

export function feedAddress(language: Language): string {
  return `/${language}/rss.xml`
}

/** An image in one of the sizes made of it, such as `/media/<sha256>/640.avif`. */
export function mediaAddress(sha256: string, size: string): string {
  return `/media/${sha256}/${size}`
}

/** What a path and its query ask for, or null when no page has that address. */
export function readAddress(path: string, query: URLSearchParams): PageAddress | null {
  const [language, kind, slug, ...rest] = path.split('/').slice(1)
  const olderThan = readCursor(query.get('before'))
  if (path === '/') return { page: 'front', language: null, olderThan }
  if (path === '/oembed') return { page: 'oembed', ...readOembedRequest(query) }
  if (language === undefined || !isLanguage(language)) return null
  if (kind === undefined || (kind === '' && slug === undefined))
    return { page: 'front', language, olderThan }
  if (kind === words[language].figures)
    return readSeriesAddress(language, slug === undefined ? [] : [slug, ...rest])
  if (slug === undefined) return readShort({ language, kind, query })
  if (rest.length > 0 || kind === words[language].statements)
    return readStatementAddress(language, [kind, slug, ...rest], query)
  if (!isSlug(slug)) return null
  if (kind === 'articles') return { page: 'article', language, slug }
  if (kind === words[language].office) return { page: 'office', language, slug }
  const page = listPages.find(one => words[language][one] === kind)
  return page ? { page, language, slug, olderThan } : null
}

const listPages: ListPage[] = ['section', 'topic', 'author']

/** The parameters of a query that make another page; all others are of no account. */
export function parametersThatCount(path: string): readonly string[] {
  if (path === '/oembed') return oembedParameters
  return officesPaths.includes(path) ? officesParameters : listParameters
}

const officesPaths = languages.map(language => `/${language}/${words[language].office}`)

const oembedParameters = ['url', 'format', 'maxwidth']
const listParameters = ['before', ...languages.map(language => words[language]['on-topic'])]

function readShort(place: {
  language: Language
  kind: string
  query: URLSearchParams
}): PageAddress | null {
  const { language, kind, query } = place
  if (kind === words[language].office)
    return { page: 'offices', language, asked: readOfficesAsked(query) }
  if (kind === words[language].about) return { page: 'about', language }
  return kind === 'rss.xml' ? { page: 'feed', language } : null
}

function cursorQuery(cursor: Cursor | null): string {
  return cursor ? `?before=${cursor.publishedAt.toISOString()}~${cursor.articleId}` : ''
}

const cursorShape =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function readCursor(text: string | null): Cursor | null {
  const [, time, articleId] = text?.match(cursorShape) ?? []
  if (time === undefined || articleId === undefined) return null
  const publishedAt = new Date(time)
  return Number.isNaN(publishedAt.getTime()) ? null : { publishedAt, articleId }
}
