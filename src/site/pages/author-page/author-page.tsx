import { keysOfCards } from '../../components/card-of.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { AuthorPageView } from './author-page-view.tsx'
import { constructViewModel } from './construct-view-model.ts'
import { type AuthorPageAddress, gather } from './gather.ts'

export async function answerAuthorPage(site: Site, address: AuthorPageAddress): Promise<Answer> {
  const gathered = await gather(site, address)
  if (!gathered) return await answerMissing(site, address.language)
  const { author, page } = gathered
  return htmlPage(<AuthorPageView {...constructViewModel(site, gathered)} />, {
    status: 200,
    language: address.language,
    keys: ['newsroom', 'sections', `author:${author.authorId}`, ...keysOfCards(page.cards)],
  })
}
