import { disputeWords } from '../../../messages/statements.ts'
import type { PublicResponse, ResponseKind } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'

const disputes = ['denies', 'contradicts', 'revises'] as const satisfies readonly ResponseKind[]

/** What was done to a statement that readers should know before they believe it: « démentie », « contredite ». */
export function disputesOf(responses: readonly PublicResponse[], page: Language): string[] {
  return disputes
    .filter(dispute => responses.some(({ kind, side }) => kind === dispute && side === 'by'))
    .map(dispute => disputeWords[dispute][page])
}
