import { seriesPageWords as words } from '../../../messages/series-pages.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { SeriesSummary } from '../../../newsroom/series/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import { type Language, languages } from '../../../newsroom/values/language.ts'
import { partsOf } from '../../components/statements/occasion-day.ts'
import { constructFrame, type Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import { type LocalWords, wordsFor } from '../../local-words.ts'
import type { Site } from '../../page.ts'
import { allSeriesAddress, seriesAddress } from '../../series-addresses.ts'

export type AllSeriesViewModel = { frame: Frame; head: Head; series: SeriesLine[] }

export type SeriesLine = {
  name: LocalWords
  href: string
  description: LocalWords | null
  /** How many figures, and the day of the newest. */
  held: string
  sources: string | null
}

export type GatheredAllSeries = {
  language: Language
  settings: Settings
  sectionTree: SectionTree
  all: SeriesSummary[]
}

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  { language, settings, sectionTree, all }: GatheredAllSeries,
): AllSeriesViewModel {
  const elsewhere = Object.fromEntries(languages.map(one => [one, allSeriesAddress(one)]))
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, elsewhere },
    ...{ trail: [], isHome: false },
  })
  return {
    frame,
    head: listHead({
      ...{ frame, settings, origin: site.origin, title: words.title[language] },
      description: words.whatItIs[language],
      ...{ address: allSeriesAddress(language), editions: elsewhere },
      ...{ type: 'website', structuredData: [] },
    }),
    series: all.map(one => lineOf(one, language)),
  }
}

function lineOf(series: SeriesSummary, page: Language): SeriesLine {
  const { name, description, language, figures, newestOn } = series
  const count = words.count[page](figures)
  return {
    name: wordsFor(page, name, language),
    href: seriesAddress(series),
    description: description === null ? null : wordsFor(page, description, language),
    held:
      newestOn === null ? count : `${count}, ${words.newestOn[page](partsOf(newestOn, page).day)}`,
    sources: sourcesOf(series, page),
  }
}

const mostNames = 4

function sourcesOf({ sources }: SeriesSummary, page: Language): string | null {
  if (sources.length === 0) return null
  const named = sources.length > mostNames + 1 ? sources.slice(0, mostNames) : sources
  const names = named.map(({ name, language }) => wordsFor(page, name, language).words).join(', ')
  return named.length === sources.length
    ? words.sourcesAre[page](names)
    : words.andOthers[page](names, sources.length - named.length)
}
