/** What people decide that the newsroom must be able to account for. */
export type AuditedAct =
  | 'statement-added'
  | 'statement-confirmed'
  | 'statement-edited'
  | 'statement-dismissed'
  | 'statement-reconsidered'
  | 'response-added'
  | 'response-confirmed'
  | 'response-dismissed'
  | 'topic-accepted'
  | 'figures-excluded'
  | 'series-removed'
  | 'finding-waived'
  | 'waiver-withdrawn'
  | 'article-mended'
  | 'checks-changed'
  | 'access-key-made'
  | 'access-key-revoked'

export type AuditEntry = {
  what: AuditedAct
  /** Who did it, as they sign. */
  by: string
  noun: 'statement' | 'response' | 'topic' | 'series' | 'article' | 'checks' | 'access-key'
  nounId: string
  /** The facts that will be asked for: the reason given, what it was before. */
  detail: Record<string, unknown>
}
