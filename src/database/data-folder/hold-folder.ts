import { setTimeout as sleep } from 'node:timers/promises'
import { done, type Result, refused } from '../../newsroom/values/result.ts'
import {
  addToClaim,
  type Claim,
  layClaim,
  listLiveClaims,
  sweepDeadClaims,
  withdrawClaim,
} from './folder-claims.ts'

const patience = 5_000

/**
 * Makes this process the folder's only holder, or says who holds it. Whoever lays a claim and then sees no other live
 * one holds it: of two, the later one always sees the earlier. Of two that see each other the first in name stays
 * and waits until the other has given way.
 */
export async function holdFolder(folder: string): Promise<Result<Claim, Claim>> {
  const claim = await layClaim(folder)
  const winner = await awaitWinner(folder, claim)
  if (winner.file !== claim.file) {
    await withdrawClaim(folder, claim)
    return refused(winner)
  }
  await addToClaim(folder, claim, { holding: true })
  await sweepDeadClaims(folder)
  return done(claim)
}

async function awaitWinner(folder: string, claim: Claim): Promise<Claim> {
  const deadline = Date.now() + patience
  for (;;) {
    const others = (await listLiveClaims(folder)).filter(other => other.file !== claim.file)
    const [rival] = others
    if (rival === undefined) return claim
    const stronger = others.find(other => other.holding || other.file < claim.file)
    if (stronger) return stronger
    if (Date.now() > deadline) return rival
    await sleep(10)
  }
}
