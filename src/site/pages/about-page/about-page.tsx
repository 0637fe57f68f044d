import type { Language } from '../../../newsroom/values/language.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Page, Site } from '../../page.ts'
import { AboutPageView } from './about-page-view.tsx'
import { constructViewModel } from './construct-view-model.ts'

export async function answerAboutPage(
  site: Site,
  { language }: { language: Language },
): Promise<Page> {
  const settings = await site.loadSettings()
  const sectionTree = await site.loadSectionTree()
  const about = constructViewModel(site, { language, settings, sectionTree })
  const keys = ['newsroom', 'sections'] as const
  return htmlPage(<AboutPageView {...about} />, { status: 200, language, keys })
}
