import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { relistPointsOfSeries } from './relist-points.ts'

/** Takes a statement's figures out of a series that they do not belong to. */
export async function excludeFromSeries(
  newsroom: Newsroom,
  { seriesId, statementId }: { seriesId: string; statementId: string },
): Promise<void> {
  await inTransaction(newsroom, async inside => {
    await inside.database
      .insertInto('series_exclusions')
      .values({ series_id: seriesId, statement_id: statementId })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    await announceChange(inside.database, await relistPointsOfSeries(inside.database, seriesId))
  })
}
