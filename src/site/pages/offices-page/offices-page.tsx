import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { constructViewModel } from './construct-view-model.ts'
import { gather, type OfficesPageAddress } from './gather.ts'
import { OfficesPageView } from './offices-page-view.tsx'

export async function answerOfficesPage(site: Site, address: OfficesPageAddress): Promise<Answer> {
  const gathered = await gather(site, address)
  if (!gathered) return await answerMissing(site, address.language)
  const isSearch = address.asked.list === 'found'
  return htmlPage(<OfficesPageView {...constructViewModel(site, gathered)} />, {
    status: 200,
    language: address.language,
    // Whatever somebody typed is not kept.
    keys: isSearch ? [] : ['newsroom', 'sections', 'offices'],
  })
}
