import type { Cursor } from '../../../newsroom/articles/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { frontAddress } from '../../addresses.ts'
import { keysOfCards } from '../../components/card-of.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import { constructViewModel } from './construct-view-model.ts'
import { FrontPageView } from './front-page-view.tsx'
import { gather } from './gather.ts'

export async function answerFrontPage(
  site: Site,
  address: { language: Language | null; olderThan: Cursor | null },
): Promise<Answer> {
  const { mainLanguage } = await site.loadSettings()
  if (address.language === mainLanguage)
    return { kind: 'redirect', to: frontAddress(null, address.olderThan) }
  const gathered = await gather(site, address)
  const { language, newest } = gathered
  return htmlPage(<FrontPageView {...constructViewModel(site, gathered)} />, {
    status: 200,
    language,
    keys: ['newsroom', 'sections', `front:${language}`, ...keysOfCards(newest.cards)],
  })
}
