import type { Newsroom } from '../newsroom.ts'
import type { AuditEntry } from './audit-entry.ts'

/** What was decided about one thing, newest first. */
export async function listAuditEntries(
  newsroom: Newsroom,
  about: Pick<AuditEntry, 'noun' | 'nounId'>,
): Promise<(AuditEntry & { at: Date })[]> {
  const rows = await newsroom.database
    .selectFrom('audit_log')
    .select(['at', 'by', 'what', 'detail'])
    .where('noun', '=', about.noun)
    .where('noun_id', '=', about.nounId)
    .orderBy('at', 'desc')
    .orderBy('entry_id', 'desc')
    .execute()
  return rows.map(row => ({ ...row, ...about }))
}
