import { sql } from 'kysely'
import type { Database } from '../../database/connect.ts'
import type { Day } from '../offices/index.ts'

/** Moves an office’s horizon on; never back. */
export async function writeHorizon(
  database: Database,
  { office, day }: { office: string; day: Day },
): Promise<void> {
  await database
    .insertInto('office_horizons')
    .values({ office_key: office, horizon: day })
    .onConflict(conflict =>
      conflict
        .column('office_key')
        .doUpdateSet({ horizon: sql`greatest(office_horizons.horizon, excluded.horizon)` }),
    )
    .execute()
}
