import type { AuthorLabel } from '../../newsroom/articles/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { authorAddress } from '../addresses.ts'

/** The names of those who signed, joined as the language joins a list. */
export type Byline = BylinePart[]
export type BylinePart = { words: string; href: string | null }

const lists: Record<Language, Intl.ListFormat> = {
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

export function bylineOf(authors: AuthorLabel[], language: Language): Byline {
  const names = authors.map(author => author.name)
  let next = 0
  return lists[language].formatToParts(names).map(({ type, value }) => {
    if (type === 'literal') return { words: value, href: null }
    const author = authors[next]
    next += 1
    return { words: value, href: author ? authorAddress(language, author.slug) : null }
  })
}
