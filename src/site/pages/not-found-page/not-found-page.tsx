import { noticeWords } from '../../../messages/notices.ts'
import { type Language, languages } from '../../../newsroom/values/language.ts'
import { constructFrame } from '../../layout/frame.ts'
import { htmlPage } from '../../layout/html-page.ts'
import { unindexedHead } from '../../layout/plain-head.ts'
import type { Page, Site } from '../../page.ts'
import { NotFoundPageView } from './not-found-page-view.tsx'

/** The page for an address that leads nowhere, in the language the address begins with, else in the main one. */
export async function answerNotFound(site: Site, path: string): Promise<Page> {
  const named = languages.find(one => path === `/${one}` || path.startsWith(`/${one}/`))
  return await answerMissing(site, named ?? (await site.loadSettings()).mainLanguage)
}

/** The page for something that was looked for and is not there. */
export async function answerMissing(site: Site, language: Language): Promise<Page> {
  const settings = await site.loadSettings()
  const sectionTree = await site.loadSectionTree()
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language },
    ...{ trail: [], elsewhere: {}, isHome: false },
  })
  const head = unindexedHead(frame, noticeWords.notFound[language])
  return htmlPage(<NotFoundPageView frame={frame} head={head} />, {
    status: 404,
    language,
    keys: [],
  })
}
