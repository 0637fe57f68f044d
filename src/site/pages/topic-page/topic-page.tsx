import { keysOfCards } from '../../components/card-of.ts'
import { keysOfStatements } from '../../components/statements/keys-of-statements.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { constructViewModel } from './construct-view-model.ts'
import { gather, type TopicPageAddress } from './gather.ts'
import { TopicPageView } from './topic-page-view.tsx'

export async function answerTopicPage(site: Site, address: TopicPageAddress): Promise<Answer> {
  const gathered = await gather(site, address)
  if (!gathered) return await answerMissing(site, address.language)
  const { topic, page, saidBy, saidAbout, series } = gathered
  return htmlPage(<TopicPageView {...constructViewModel(site, gathered)} />, {
    status: 200,
    language: address.language,
    keys: [
      'newsroom',
      'sections',
      `topic:${topic.topicId}`,
      ...(topic.kind === 'person' ? ['offices' as const] : []),
      ...series.map(({ seriesId }) => `series:${seriesId}` as const),
      ...keysOfCards(page.cards),
      ...keysOfStatements([...saidBy.statements, ...saidAbout.statements]),
    ],
  })
}
