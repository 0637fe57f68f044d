import { listSeries } from '../../../newsroom/series/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import { AllSeriesPageView } from './all-series-page-view.tsx'
import { constructViewModel } from './construct-view-model.ts'

export async function answerAllSeriesPage(
  site: Site,
  { language }: { language: Language },
): Promise<Answer> {
  const [settings, sectionTree, all] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    listSeries(site.newsroom, language),
  ])
  const page = constructViewModel(site, { language, settings, sectionTree, all })
  return htmlPage(<AllSeriesPageView {...page} />, {
    status: 200,
    language,
    keys: [
      ...(['newsroom', 'sections', 'series'] as const),
      ...all.flatMap(({ seriesId, sources }) => [
        `series:${seriesId}` as const,
        ...sources.map(({ topicId }) => `topic:${topicId}` as const),
      ]),
    ],
  })
}
