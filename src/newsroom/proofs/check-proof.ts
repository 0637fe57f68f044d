import { checkText, type Finding } from '../checks/index.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Proof } from './proof.ts'

/** Everything the checks have to say about a proof, the newsroom’s own checks included. */
export async function checkProof(
  newsroom: Newsroom,
  { draft, settings }: Proof,
): Promise<readonly Finding[]> {
  return checkText(draft, { settings, ownChecks: await newsroom.ownChecks() })
}
