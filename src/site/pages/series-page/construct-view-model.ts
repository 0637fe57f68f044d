import { seriesPageWords as words } from '../../../messages/series-pages.ts'
import type { Series, SeriesName } from '../../../newsroom/series/index.ts'
import { mostFiguresOfSeries } from '../../../newsroom/statements/index.ts'
import { topicAddress } from '../../addresses.ts'
import { figureWords } from '../../components/figure-words.ts'
import { namesOf } from '../../components/statements/names-of.ts'
import { partsOf } from '../../components/statements/occasion-day.ts'
import { shortened } from '../../components/statements/shortened.ts'
import type { NamedLink, StatementView } from '../../components/statements/statement-view.ts'
import { dataSet } from '../../json-ld/data-set.ts'
import { constructFrame, type Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import { type LocalWords, wordsFor } from '../../local-words.ts'
import type { Site } from '../../page.ts'
import { allSeriesAddress, seriesAddress, seriesTableAddress } from '../../series-addresses.ts'
import { clockFor } from '../../time/moment.ts'
import { setWords } from '../../typography/set-words.ts'
import { type Chart, constructChart } from './construct-chart.ts'
import type { GatheredSeries } from './gather.ts'
import { type Claim, gatherClaims } from './gather-claims.ts'
import { nameSources } from './name-sources.ts'

export type SeriesViewModel = {
  frame: Frame
  head: Head
  name: string
  description: string | null
  topic: NamedLink | null
  /** How many figures by whom and when; or that there are none yet. */
  summary: string
  onlyNewest: string | null
  chart: Chart | null
  /** Newest first. */
  rows: FigureRow[]
  tableHref: string
  others: SeriesName[]
  allSeries: string
}

export type FigureRow = {
  day: { words: string; machine: string }
  speakers: NamedLink[]
  /** As the article wrote it. */
  written: LocalWords
  /** In the page’s language, when the article wrote it in another. */
  translated: string | null
  /** The page of its first statement. */
  href: string
  /** All of it in one line. */
  title: string
  /** Where it is reported. */
  said: { words: LocalWords; href: string; article: StatementView['article'] }[]
}

const longestWords = 160

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: GatheredSeries,
): SeriesViewModel {
  const { settings, sectionTree, series, figures, others } = gathered
  const { language, unit } = series
  const elsewhere = Object.fromEntries(series.names.map(one => [one.language, seriesAddress(one)]))
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, elsewhere },
    ...{ trail: [], isHome: false },
  })
  const name = setWords(series.name, language)
  const claims = gatherClaims(figures, language, clockFor(language, settings.timeZone))
  const rows = claims.map(claim => rowOf(claim, series))
  const sources = nameSources(claims)
  const links = rows.map(({ href, title }) => ({ href, title }))
  const description = series.description ?? words.description[language](name)
  return {
    frame,
    head: listHead({
      ...{ frame, settings, description, origin: site.origin, title: name },
      ...{ address: seriesAddress(series), editions: elsewhere, type: 'website' },
      structuredData:
        figures.length === 0
          ? []
          : [
              dataSet({
                ...{ series, name, description, origin: site.origin },
                ...{ newsroom: frame.newsroom.words, home: frame.home },
                days: figures.map(({ point }) => point.saidOn),
              }),
            ],
    }),
    name,
    description: series.description === null ? null : setWords(series.description, language),
    topic: series.topic && {
      name: wordsFor(language, series.topic.name, series.topic.language),
      href: topicAddress(series.topic.language, series.topic.slug),
    },
    summary: summaryOf(gathered, { name, claims: claims.length, sources: sources.length }),
    onlyNewest:
      figures.length < mostFiguresOfSeries ? null : words.onlyNewest[language](figures.length),
    chart: figures.length === 0 ? null : constructChart(claims, { links, sources, unit }, language),
    rows: rows.toReversed(),
    tableHref: seriesTableAddress(series),
    others: others.map(one => ({ ...one, name: setWords(one.name, language) })),
    allSeries: allSeriesAddress(language),
  }
}

function rowOf({ said }: Claim, { language, unit }: Series): FigureRow {
  const [{ point, statement, view }] = said
  const day = partsOf(point.saidOn, language).day
  const figure = setWords(figureWords(point, unit, language), language)
  return {
    day: { words: day, machine: point.saidOn },
    speakers: view.speakers,
    written: wordsFor(language, point.words, statement.language),
    translated: statement.language === language || figure === point.words ? null : figure,
    href: view.href,
    title: words.mark[language](day, namesOf(view.speakers), figure),
    said: said.map(({ view: { words, href, article } }) => ({
      words: { ...words, words: shortened(words.words, longestWords) },
      href,
      article: { headline: article.headline, href: article.href },
    })),
  }
}

function summaryOf(
  { series: { language }, figures }: GatheredSeries,
  { name, claims, sources }: { name: string; claims: number; sources: number },
): string {
  const [first, last] = [figures.at(0)?.point.saidOn, figures.at(-1)?.point.saidOn]
  if (first === undefined || last === undefined) return words.nobodyYet[language](name)
  const [from, to] = [partsOf(first, language).day, partsOf(last, language).day]
  return first === last
    ? words.summaryOfDay[language](claims, sources, from)
    : words.summary[language](claims, sources, from, to)
}
