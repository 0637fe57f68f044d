import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Day, Office } from '../offices/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'
import { today } from './today.ts'
import { writeHorizon } from './write-horizon.ts'

/** Vouches for what the register says of an office up to a day. */
export async function moveHorizon(
  newsroom: Newsroom,
  { office, day }: { office: Office; day: Day },
): Promise<Result<null, CannotChangeOffices>> {
  if (day > today(newsroom))
    return refused({ cannot: 'move-horizon', because: 'in-the-future', day })
  if (day <= office.horizon)
    return refused({ cannot: 'move-horizon', because: 'already-later', horizon: office.horizon })
  return await inTransaction(newsroom, async ({ database }) => {
    await writeHorizon(database, { office: office.key, day })
    await announceChange(database, ['offices'])
    return done(null)
  })
}
