import { errorCode } from './error-code.ts'
import { type Claim, listLiveClaims, type SocketConnection } from './folder-claims.ts'

/** A Dixit that lives and holds a folder; the connection is missing while it is still starting its database. */
export type RunningDixit = { pid: number; since: string; connection: SocketConnection | null }

/** The live Dixit that holds the folder, if any: a command connects to its database rather than starting one. Touches nothing. */
export async function findRunningDixit(path: string): Promise<RunningDixit | null> {
  const claims = await listClaimsIfAny(path)
  const holder = claims.find(claim => claim.holding)
  if (!holder) return null
  return { pid: holder.pid, since: holder.since, connection: holder.connection ?? null }
}

async function listClaimsIfAny(path: string): Promise<Claim[]> {
  try {
    return await listLiveClaims(path)
  } catch (problem) {
    if (errorCode(problem) === 'ENOENT' || errorCode(problem) === 'ENOTDIR') return []
    throw problem
  }
}
