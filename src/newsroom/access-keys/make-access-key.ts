import { recordInAudit } from '../audit/index.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import { hashSecret, makeSecret } from './access-key.ts'

export type CannotMakeAccessKey = { cannot: 'make-access-key'; because: 'no-name' }

/** A key for a program, named for what it is; its secret is answered now and never again. */
export async function makeAccessKey(
  newsroom: Newsroom,
  request: { name: string; by: string },
): Promise<Result<{ keyId: string; secret: string }, CannotMakeAccessKey>> {
  const name = request.name.trim()
  if (name === '') return refused({ cannot: 'make-access-key', because: 'no-name' })
  return await inTransaction(newsroom, async inside => {
    const [keyId, secret] = [inside.newId(), makeSecret()]
    await inside.database
      .insertInto('access_keys')
      .values({
        ...{ key_id: keyId, name, secret_sha256: hashSecret(secret) },
        ...{ made_at: inside.now(), made_by: request.by },
      })
      .execute()
    await recordInAudit(inside, {
      ...{ what: 'access-key-made', by: request.by, noun: 'access-key', nounId: keyId },
      detail: { name },
    })
    return done({ keyId, secret })
  })
}
