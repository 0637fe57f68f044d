import type { ArticlePlace } from '../newsroom/articles/index.ts'
import { isLanguage } from '../newsroom/values/language.ts'

/** An article as commands name it: `fr/mon-article`, or its address on the site. */
export function readPlace(words: string | undefined): ArticlePlace | null {
  const [, language, slug] = words?.match(/^\/?(\w\w)\/(?:articles\/)?([a-z0-9-]+)$/) ?? []
  if (language === undefined || slug === undefined || !isLanguage(language)) return null
  return { language, slug }
}
