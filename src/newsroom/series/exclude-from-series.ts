import { recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import { relistPointsOfSeries } from './relist-points.ts'

export type CannotExcludeFromSeries = {
  cannot: 'exclude-from-series'
  because: 'not-in-series'
  statementId: string
}

/** Takes a statement's figures out of a series that they do not belong to; answers how many they were. */
export async function excludeFromSeries(
  newsroom: Newsroom,
  { seriesId, statementId, by }: { seriesId: string; statementId: string; by: string },
): Promise<Result<{ figures: number }, CannotExcludeFromSeries>> {
  return await inTransaction(newsroom, async inside => {
    const points = await inside.database
      .selectFrom('series_points')
      .select('words')
      .where('series_id', '=', seriesId)
      .where('statement_id', '=', statementId)
      .execute()
    if (points.length === 0)
      return refused({ cannot: 'exclude-from-series', because: 'not-in-series', statementId })
    await inside.database
      .insertInto('series_exclusions')
      .values({ series_id: seriesId, statement_id: statementId })
      .execute()
    await recordInAudit(inside, {
      ...{ what: 'figures-excluded', by, noun: 'series', nounId: seriesId },
      detail: { statementId, figures: points.map(({ words }) => words) },
    })
    await announceChange(inside.database, await relistPointsOfSeries(inside.database, seriesId))
    return done({ figures: points.length })
  })
}
