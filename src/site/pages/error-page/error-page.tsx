import { noticeWords } from '../../../messages/notices.ts'
import type { Said } from '../../../messages/said.ts'
import { isLanguage, type Language, languages } from '../../../newsroom/values/language.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Page, Site } from '../../page.ts'
import { ErrorPageView } from './error-page-view.tsx'

/** Something of ours broke. Needs nothing but memory. */
export function answerFailure(site: Pick<Site, 'assets'>, path: string): Page {
  const { failure, failureWhy } = noticeWords
  return errorPage({ site, path, status: 500, heading: failure, why: failureWhy })
}

/** The database does not answer. Needs nothing but memory. */
export function answerUnavailable(site: Pick<Site, 'assets'>, path: string): Page {
  const { unavailable, unavailableWhy } = noticeWords
  return errorPage({ site, path, status: 503, heading: unavailable, why: unavailableWhy })
}

/** In the language of the address, or in all of them where the address does not tell. */
function errorPage(error: {
  site: Pick<Site, 'assets'>
  path: string
  status: 500 | 503
  heading: Said
  why: Said
}): Page {
  const { site, path, status, heading, why } = error
  const [, first = ''] = path.split('/')
  const spoken: readonly Language[] = isLanguage(first) ? [first] : languages
  const language = spoken[0] ?? 'fr'
  const sentences = spoken.map(one => ({
    lang: one === language ? undefined : one,
    heading: heading[one],
    why: why[one],
  }))
  const view = (
    <ErrorPageView
      language={language}
      assets={site.assets}
      sentences={sentences}
      home={{ words: noticeWords.toFront[language], href: '/' }}
    />
  )
  return htmlPage(view, { status, language, keys: [] })
}
