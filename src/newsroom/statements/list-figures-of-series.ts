import type { Newsroom } from '../newsroom.ts'
import type { SeriesPoint } from '../series/index.ts'
import { publicStatements, toPublicStatement } from './public-columns.ts'
import type { PublicStatement } from './public-statement.ts'

/** A figure of a series with the statement that gives it. */
export type FigureOfSeries = { point: SeriesPoint; statement: PublicStatement }

/** A page of a series shows no more. */
export const mostFiguresOfSeries = 500

/** The newest figures of a series with who gave them and where it stands, oldest first, at most 500. */
export async function listFiguresOfSeries(
  { database }: Newsroom,
  seriesId: string,
): Promise<FigureOfSeries[]> {
  const rows = await publicStatements(database)
    .innerJoin('series_points as point', 'point.statement_id', 'statements.statement_id')
    .select(['point.place', 'point.value', 'point.high', 'point.bound', 'point.words'])
    .where('point.series_id', '=', seriesId)
    .orderBy('point.said_on', 'desc')
    .orderBy('point.statement_id', 'desc')
    .orderBy('point.place', 'desc')
    .limit(mostFiguresOfSeries)
    .execute()
  return rows
    .map(row => ({
      point: {
        statementId: row.statement_id,
        place: row.place,
        saidOn: row.said_on,
        value: row.value,
        high: row.high,
        bound: row.bound,
        words: row.words,
      },
      statement: toPublicStatement(row),
    }))
    .toReversed()
}
