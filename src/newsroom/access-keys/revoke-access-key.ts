import { recordInAudit } from '../audit/index.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'

export type CannotRevokeAccessKey = {
  cannot: 'revoke-access-key'
  because: 'no-such-key'
  name: string
}

/** Lets the programs with keys of that name in no more, from the next request on. */
export async function revokeAccessKey(
  newsroom: Newsroom,
  { name, by }: { name: string; by: string },
): Promise<Result<{ revoked: number }, CannotRevokeAccessKey>> {
  return await inTransaction(newsroom, async inside => {
    const rows = await inside.database
      .updateTable('access_keys')
      .set({ revoked_at: inside.now() })
      .where('name', '=', name)
      .where('revoked_at', 'is', null)
      .returning('key_id')
      .execute()
    if (rows.length === 0)
      return refused({ cannot: 'revoke-access-key', because: 'no-such-key', name } as const)
    for (const { key_id } of rows)
      await recordInAudit(inside, {
        ...{ what: 'access-key-revoked', by, noun: 'access-key', nounId: key_id },
        detail: { name },
      })
    return done({ revoked: rows.length })
  })
}
