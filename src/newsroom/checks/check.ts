import type { Finding } from './finding.ts'
import type { Manuscript } from './manuscript.ts'

/** What a check answers: findings that do not repeat the check’s own code. */
export type Remark = Omit<Finding, 'code'>

/** One rule: a code that never changes, and a function over a manuscript read once for all checks. */
export type Check = {
  readonly code: string
  /** A newsroom’s own check may say in a line what it looks for; ours have a page each. */
  readonly title?: string
  readonly look: (manuscript: Manuscript) => readonly Remark[]
}
