import { keysOfCards } from '../../components/card-of.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { constructViewModel } from './construct-view-model.ts'
import { gather, type SectionPageAddress } from './gather.ts'
import { SectionPageView } from './section-page-view.tsx'

export async function answerSectionPage(site: Site, address: SectionPageAddress): Promise<Answer> {
  const gathered = await gather(site, address)
  if (!gathered) return await answerMissing(site, address.language)
  const { section, page } = gathered
  return htmlPage(<SectionPageView {...constructViewModel(site, gathered)} />, {
    status: 200,
    language: address.language,
    keys: ['newsroom', 'sections', `section:${section.sectionId}`, ...keysOfCards(page.cards)],
  })
}
