import type { AuthorLabel } from '../../newsroom/articles/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { authorAddress } from '../addresses.ts'
import { joinList } from './join-list.ts'

/** The names of those who signed, joined as the language joins a list. */
export type Byline = BylinePart[]
export type BylinePart = { words: string; href: string | null }

export function bylineOf(authors: AuthorLabel[], language: Language): Byline {
  return joinList(authors, language).map(part =>
    'item' in part
      ? { words: part.item.name, href: authorAddress(language, part.item.slug) }
      : { words: part.between, href: null },
  )
}
