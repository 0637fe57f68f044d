import type { SitePlace } from '../newsroom/values/site-place.ts'
import { readAddress } from './addresses.ts'

/** What a path of the site leads to; null when no page can have it. */
export function readPath(path: string): SitePlace | null {
  const asked = readAddress(path, new URLSearchParams())
  // Images, the site’s own files and what is not for readers are not pages: nothing is said of them.
  if (!asked) return /^\/(?:fr|en)(?:\/|$)/.test(path) ? null : { page: 'always-there' }
  switch (asked.page) {
    case 'article':
    case 'section':
    case 'topic':
    case 'author':
      return { page: asked.page, language: asked.language, slug: asked.slug }
    case 'front':
    case 'office':
    case 'offices':
    case 'statement':
    case 'topic-statements':
    case 'oembed':
    case 'all-series':
    case 'series':
    case 'series-table':
    case 'about':
    case 'feed':
      return { page: 'always-there' }
  }
}
