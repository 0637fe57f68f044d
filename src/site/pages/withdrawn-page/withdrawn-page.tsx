import { noticeWords } from '../../../messages/notices.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { constructFrame } from '../../layout/frame.ts'
import { htmlPage } from '../../layout/html-page.ts'
import { unindexedHead } from '../../layout/plain-head.ts'
import type { Page, Site } from '../../page.ts'
import { clockFor } from '../../time/moment.ts'
import { WithdrawnPageView } from './withdrawn-page-view.tsx'

type Withdrawn = { articleId: string; at: Date; settings: Settings; sectionTree: SectionTree }

/** What stands at the address of an article that was withdrawn: that it was, and when. */
export function answerWithdrawn(site: Site, language: Language, withdrawn: Withdrawn): Page {
  const { articleId, at, settings, sectionTree } = withdrawn
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language },
    ...{ trail: [], elsewhere: {}, isHome: false },
  })
  const day = clockFor(language, settings.timeZone).day(at)
  const head = unindexedHead(frame, noticeWords.withdrawn[language])
  return htmlPage(<WithdrawnPageView frame={frame} head={head} day={day} />, {
    status: 410,
    language,
    keys: ['newsroom', 'sections', `article:${articleId}`],
  })
}
