import { keysOfStatements } from '../../components/statements/keys-of-statements.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import type { TopicStatementsPlace } from '../../statement-addresses.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { constructViewModel } from './construct-view-model.ts'
import { gather } from './gather.ts'
import { TopicStatementsPageView } from './topic-statements-page-view.tsx'

export async function answerTopicStatementsPage(
  site: Site,
  place: TopicStatementsPlace,
): Promise<Answer> {
  const gathered = await gather(site, place)
  if (!gathered) return await answerMissing(site, place.language)
  const { topic, about, page, spoken } = gathered
  const topics = [topic, ...(about ? [about] : []), ...spoken]
  return htmlPage(<TopicStatementsPageView {...constructViewModel(site, gathered)} />, {
    status: 200,
    language: place.language,
    keys: [
      'newsroom',
      'sections',
      ...topics.map(({ topicId }) => `topic:${topicId}` as const),
      ...keysOfStatements(page.statements),
    ],
  })
}
