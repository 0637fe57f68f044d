import type { ChangeKey } from '../../../newsroom/changes/change-key.ts'
import type { SeriesPlace } from '../../../newsroom/series/index.ts'
import { keysOfStatements } from '../../components/statements/keys-of-statements.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { constructViewModel } from './construct-view-model.ts'
import { type GatheredSeries, gather } from './gather.ts'
import { SeriesPageView } from './series-page-view.tsx'

export async function answerSeriesPage(site: Site, place: SeriesPlace): Promise<Answer> {
  const gathered = await gather(site, place)
  if (!gathered) return await answerMissing(site, place.language)
  return htmlPage(<SeriesPageView {...constructViewModel(site, gathered)} />, {
    status: 200,
    language: place.language,
    keys: ['newsroom', 'sections', ...keysOf(gathered)],
  })
}

export function keysOf({ series, figures, others }: GatheredSeries): ChangeKey[] {
  return [
    `series:${series.seriesId}`,
    ...(series.topic ? [`topic:${series.topic.topicId}` as const] : []),
    ...others.map(({ seriesId }) => `series:${seriesId}` as const),
    ...keysOfStatements(figures.map(({ statement }) => statement)),
  ]
}
