import { recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import { findSeries, type SeriesPlace } from './find-series.ts'
import { keysOfSeries } from './keys-of-series.ts'

export type CannotRemoveSeries = {
  cannot: 'remove-series'
  because: 'no-such-series'
} & SeriesPlace

/** Ends a series: its page goes, the statements and their figures stay. */
export async function removeSeries(
  newsroom: Newsroom,
  { place, by }: { place: SeriesPlace; by: string },
): Promise<Result<{ name: string }, CannotRemoveSeries>> {
  return await inTransaction(newsroom, async inside => {
    const series = await findSeries(inside, place)
    if (!series) return refused({ cannot: 'remove-series', because: 'no-such-series', ...place })
    const { seriesId, name } = series
    for (const table of ['series_points', 'series_exclusions', 'figure_series_names'] as const)
      await inside.database.deleteFrom(table).where('series_id', '=', seriesId).execute()
    const removed = await inside.database
      .deleteFrom('figure_series')
      .where('series_id', '=', seriesId)
      .returning(['topic_id', 'counted'])
      .executeTakeFirstOrThrow()
    await recordInAudit(inside, {
      ...{ what: 'series-removed', by, noun: 'series', nounId: seriesId },
      detail: { name, counted: removed.counted },
    })
    await announceChange(inside.database, keysOfSeries(seriesId, removed.topic_id))
    return done({ name })
  })
}
