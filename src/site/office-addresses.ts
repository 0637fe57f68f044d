import type { Language } from '../newsroom/values/language.ts'
import { isSlug } from '../newsroom/values/slug.ts'
import { addressWords } from './address-words.ts'

/** The pages of the register of offices. */
export type OfficePageAddress =
  | { page: 'office'; language: Language; slug: string }
  | { page: 'offices'; language: Language; asked: OfficesAsked }

/** All organisations, the offices of one, or those that words mean. */
export type OfficesAsked =
  | { list: 'organisations' }
  | { list: 'of'; organisation: string }
  | { list: 'found'; words: string }

export function officeAddress(language: Language, slug: string): string {
  return `/${language}/${addressWords[language].office}/${slug}`
}

export function officesAddress(
  language: Language,
  asked: OfficesAsked = { list: 'organisations' },
): string {
  return `/${language}/${addressWords[language].office}${officesQuery(asked)}`
}

/** The parameters of the list of offices that make another page. */
export const officesParameters = ['of', 'q']

const longestWords = 120

/** What is asked of the list of offices; what cannot be read asks for all. */
export function readOfficesAsked(query: URLSearchParams): OfficesAsked {
  const asked = query.get('q')?.trim().slice(0, longestWords)
  if (asked) return { list: 'found', words: asked }
  const organisation = query.get('of')
  return organisation && isSlug(organisation)
    ? { list: 'of', organisation }
    : { list: 'organisations' }
}

function officesQuery(asked: OfficesAsked): string {
  switch (asked.list) {
    case 'organisations':
      return ''
    case 'of':
      return `?of=${asked.organisation}`
    case 'found':
      return `?q=${encodeURIComponent(asked.words)}`
  }
}
