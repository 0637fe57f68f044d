import { siteWords } from '../messages/site.ts'
import { isLanguage } from '../newsroom/values/language.ts'
import { renderDocument } from './layout/document.tsx'
import { bareLayout, gatherLayout, type LayoutModel } from './layout/layout-model.ts'
import type { Page, Site } from './page.ts'
import { htmlPage } from './pages/html-page.ts'
import { type Trouble, TroubleView, troubleHead } from './pages/trouble-page/trouble-view.tsx'

/** No page has this address. */
export async function answerNotFound(site: Site, path: string): Promise<Page> {
  const [, first = ''] = path.split('/')
  const language = isLanguage(first) ? first : (await site.loadSettings()).mainLanguage
  const { notFoundTitle: title, notFoundText: text } = siteWords[language]
  return troublePage(await gatherLayout(site, language), { title, text }, 404)
}

/** Something went wrong that should not. Asks nobody. */
export function answerFailure(site: Site, path: string): Page {
  const layout = bareLayout(site, path)
  const { failureTitle: title, failureText: text } = siteWords[layout.language]
  return troublePage(layout, { title, text }, 500)
}

/** The database does not answer. Asks nobody. */
export function answerUnavailable(site: Site, path: string): Page {
  const layout = bareLayout(site, path)
  const { unavailableTitle: title, unavailableText: text } = siteWords[layout.language]
  return troublePage(layout, { title, text }, 503)
}

function troublePage(layout: LayoutModel, trouble: Trouble, status: 404 | 500 | 503): Page {
  const text = renderDocument(
    layout,
    troubleHead(trouble),
    <TroubleView layout={layout} trouble={trouble} />,
  )
  return htmlPage({ language: layout.language, text, keys: [], status })
}
