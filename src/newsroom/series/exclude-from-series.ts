import { sql } from 'kysely'
import { recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import { findSeries, type SeriesPlace } from './find-series.ts'
import { relistPointsOfSeries } from './relist-points.ts'

export type CannotExcludeFromSeries =
  | { cannot: 'exclude-from-series'; because: 'not-in-series'; statementId: string }
  | ({ cannot: 'exclude-from-series'; because: 'no-such-series' } & SeriesPlace)

/** Takes a statement's figures out of a series that they do not belong to; answers how many they were. */
export async function excludeFromSeries(
  newsroom: Newsroom,
  { place, statementId, by }: { place: SeriesPlace; statementId: string; by: string },
): Promise<Result<{ name: string; figures: number }, CannotExcludeFromSeries>> {
  const refuse = <Reason>(reason: Reason) =>
    refused({ cannot: 'exclude-from-series' as const, ...reason })
  return await inTransaction(newsroom, async inside => {
    const series = await findSeries(inside, place)
    if (!series) return refuse({ because: 'no-such-series' as const, ...place })
    const { seriesId, name } = series
    const points = await inside.database
      .selectFrom('series_points')
      .select('words')
      .where('series_id', '=', seriesId)
      .where(sql`statement_id::text`, '=', statementId)
      .execute()
    if (points.length === 0) return refuse({ because: 'not-in-series' as const, statementId })
    await inside.database
      .insertInto('series_exclusions')
      .values({ series_id: seriesId, statement_id: statementId })
      .execute()
    await recordInAudit(inside, {
      ...{ what: 'figures-excluded', by, noun: 'series', nounId: seriesId },
      detail: { statementId, figures: points.map(({ words }) => words) },
    })
    await announceChange(inside.database, await relistPointsOfSeries(inside.database, seriesId))
    return done({ name, figures: points.length })
  })
}
