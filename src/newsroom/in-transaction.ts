import type { Newsroom } from './newsroom.ts'

/**
 * Runs a verb in a transaction, or in the one its caller has open, so that verbs can be joined into one. All writes
 * are kept when it is done, none when it is refused (a `Result` that is not ok) or throws.
 */
export async function inTransaction<Outcome>(
  newsroom: Newsroom,
  verb: (inside: Newsroom) => Promise<Outcome>,
): Promise<Outcome> {
  if (newsroom.database.isTransaction) return await verb(newsroom)
  let outcome: { is: Outcome } | undefined
  try {
    return await newsroom.database.transaction().execute(async database => {
      const is = await verb({ ...newsroom, database })
      outcome = { is }
      if (isRefusal(is)) throw new RollBack()
      return is
    })
  } catch (problem) {
    if (problem instanceof RollBack && outcome) return outcome.is
    throw problem
  }
}

class RollBack extends Error {}

function isRefusal(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false
}
