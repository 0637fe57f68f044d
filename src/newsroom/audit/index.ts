/** Who decided what, and when: written in the transaction of the decision, never changed. */
export type { AuditEntry, AuditedAct } from './audit-entry.ts'
export { listAuditEntries } from './list-audit-entries.ts'
export { recordInAudit } from './record-in-audit.ts'
