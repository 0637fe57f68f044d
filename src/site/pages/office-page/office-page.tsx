import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { constructViewModel } from './construct-view-model.ts'
import { gather, type OfficePageAddress } from './gather.ts'
import { OfficePageView } from './office-page-view.tsx'

export async function answerOfficePage(site: Site, address: OfficePageAddress): Promise<Answer> {
  const gathered = await gather(site, address)
  if (!gathered) return await answerMissing(site, address.language)
  const topics = gathered.topics.map(({ topicId }) => `topic:${topicId}` as const)
  return htmlPage(<OfficePageView {...constructViewModel(site, gathered)} />, {
    status: 200,
    language: address.language,
    keys: ['newsroom', 'sections', 'offices', 'topics', ...topics],
  })
}
