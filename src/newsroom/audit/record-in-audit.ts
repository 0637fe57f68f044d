import type { Newsroom } from '../newsroom.ts'
import type { AuditEntry } from './audit-entry.ts'

/** Keeps who decided what, in the transaction of the decision: neither can exist without the other. */
export async function recordInAudit(newsroom: Newsroom, entry: AuditEntry): Promise<void> {
  await newsroom.database
    .insertInto('audit_log')
    .values({
      entry_id: newsroom.newId(),
      at: newsroom.now(),
      by: entry.by,
      what: entry.what,
      noun: entry.noun,
      noun_id: entry.nounId,
      detail: entry.detail,
    })
    .execute()
}
