import type { SeriesPlace } from '../../../newsroom/series/index.ts'
import type { FigureOfSeries } from '../../../newsroom/statements/index.ts'
import { articleAddress } from '../../addresses.ts'
import { csvLine } from '../../csv-line.ts'
import type { Answer, Site } from '../../page.ts'
import { statementAddress } from '../../statement-addresses.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { gather } from './gather.ts'
import { keysOf } from './series-page.tsx'

/** The figures of a series for spreadsheets, oldest first. */
export async function answerSeriesTable(site: Site, place: SeriesPlace): Promise<Answer> {
  const gathered = await gather(site, place)
  if (!gathered) return await answerMissing(site, place.language)
  const { unit } = gathered.series
  const lines = gathered.figures.map(figure => csvLine(cellsOf(figure, unit, site.origin)))
  return {
    ...{ kind: 'page', status: 200, audience: 'other-sites', language: place.language },
    contentType: 'text/csv; charset=utf-8; header=present',
    text: [csvLine(columns), ...lines].join(''),
    keys: keysOf(gathered),
  }
}

const columns = [
  ...['said_on', 'source', 'value', 'high', 'bound', 'unit', 'as_written', 'language'],
  ...['statement_url', 'article_headline', 'article_url'],
]

function cellsOf(
  { point, statement }: FigureOfSeries,
  unit: string | null,
  origin: string,
): (string | number)[] {
  const { speakers, speaker, article } = statement
  const source = speakers.map(({ name }) => name).join('; ')
  return [
    point.saidOn,
    source || (speaker.name ?? speaker.role ?? speaker.words ?? ''),
    ...[point.value, point.high ?? '', point.bound, unit ?? '', point.words, statement.language],
    `${origin}${statementAddress(statement)}`,
    article.headline,
    `${origin}${articleAddress(article)}`,
  ]
}
