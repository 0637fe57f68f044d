import type { Newsroom } from '../newsroom.ts'
import { type AccessKey, hashSecret } from './access-key.ts'

const columns = ['key_id', 'name', 'made_at', 'made_by', 'revoked_at'] as const

/** The key that a secret opens with; null for any other words, and when it was revoked. */
export async function findAccessKey(
  { database }: Newsroom,
  secret: string,
): Promise<AccessKey | null> {
  const row = await database
    .selectFrom('access_keys')
    .select(columns)
    .where('secret_sha256', '=', hashSecret(secret))
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row ? toKey(row) : null
}

/** Every key there is or was, newest first. */
export async function listAccessKeys({ database }: Newsroom): Promise<AccessKey[]> {
  const rows = await database
    .selectFrom('access_keys')
    .select(columns)
    .orderBy('made_at', 'desc')
    .orderBy('key_id', 'desc')
    .execute()
  return rows.map(toKey)
}

type Row = {
  key_id: string
  name: string
  made_at: Date
  made_by: string
  revoked_at: Date | null
}

function toKey(row: Row): AccessKey {
  return {
    keyId: row.key_id,
    name: row.name,
    madeAt: row.made_at,
    madeBy: row.made_by,
    revokedAt: row.revoked_at,
  }
}
