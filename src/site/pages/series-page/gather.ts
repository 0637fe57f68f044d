import type { SectionTree } from '../../../newsroom/sections/index.ts'
import {
  findSeries,
  listSeriesOfTopic,
  type Series,
  type SeriesName,
  type SeriesPlace,
} from '../../../newsroom/series/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import { type FigureOfSeries, listFiguresOfSeries } from '../../../newsroom/statements/index.ts'
import type { Site } from '../../page.ts'

export type GatheredSeries = {
  settings: Settings
  sectionTree: SectionTree
  series: Series
  /** Oldest first. */
  figures: FigureOfSeries[]
  /** Other series on the same topic. */
  others: SeriesName[]
}

export async function gather(site: Site, place: SeriesPlace): Promise<GatheredSeries | null> {
  const [settings, sectionTree, series] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    findSeries(site.newsroom, place),
  ])
  if (!series) return null
  const { seriesId, topic, language } = series
  const [figures, onTopic] = await Promise.all([
    listFiguresOfSeries(site.newsroom, seriesId),
    topic ? listSeriesOfTopic(site.newsroom, { topicId: topic.topicId, language }) : [],
  ])
  const others = onTopic.filter(one => one.seriesId !== seriesId)
  return { settings, sectionTree, series, figures, others }
}
