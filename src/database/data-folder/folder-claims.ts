import { randomUUID } from 'node:crypto'
import { appendFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identifyProcess } from './process-identity.ts'

/** Where the PostgreSQL that a running Dixit started can be reached. */
export type SocketConnection = { host: string; port: number; user: string; database: string }

/**
 * A process's word that it wants, or has, the folder. Each claim is a file of its own whose name is never used again,
 * so that removing a dead one can never remove a live one. Further lines are appended, never rewritten, so that
 * a listing made meanwhile cannot miss the file.
 */
export type Claim = {
  file: string
  pid: number
  identity: string
  since: string
  holding?: true
  connection?: SocketConnection
}

const claimFile = /^dixit-\d+-[0-9a-f-]{36}\.lock(\.new)?$/

export function isClaimFile(name: string): boolean {
  return claimFile.test(name)
}

/** Lays this process's claim; from the first instant it is seen, it is complete. */
export async function layClaim(folder: string): Promise<Claim> {
  const identity = identifyProcess(process.pid)
  if (identity === null) throw new Error('This process cannot find itself among the living')
  const file = `dixit-${process.pid}-${randomUUID()}.lock`
  const claim = { pid: process.pid, identity, since: new Date().toISOString() }
  const unfinished = join(folder, `${file}.new`)
  await writeFile(unfinished, `${JSON.stringify(claim)}\n`, { flag: 'wx', mode: 0o644 })
  await rename(unfinished, join(folder, file))
  return { file, ...claim }
}

/** Adds facts to this process's claim. */
export async function addToClaim(
  folder: string,
  claim: Claim,
  facts: Pick<Claim, 'holding' | 'connection'>,
): Promise<void> {
  await appendFile(join(folder, claim.file), `${JSON.stringify(facts)}\n`)
}

export async function withdrawClaim(folder: string, claim: Claim): Promise<void> {
  await rm(join(folder, claim.file), { force: true })
}

/** The claims whose processes live. */
export async function listLiveClaims(folder: string): Promise<Claim[]> {
  const claims = await readClaims(folder)
  return claims.filter(claim => isAlive(claim))
}

/** Removes the claims of processes that are no more. */
export async function sweepDeadClaims(folder: string): Promise<void> {
  const live = new Set((await listLiveClaims(folder)).map(claim => claim.file))
  for (const file of (await readdir(folder)).filter(isClaimFile)) {
    if (live.has(file) || isBeingLaid(file)) continue
    await rm(join(folder, file), { force: true })
  }
}

function isBeingLaid(file: string): boolean {
  return file.endsWith('.new') && identifyProcess(Number(file.split('-')[1])) !== null
}

async function readClaims(folder: string): Promise<Claim[]> {
  const files = (await readdir(folder)).filter(name => isClaimFile(name) && !name.endsWith('.new'))
  const claims = await Promise.all(files.map(file => readClaim(folder, file)))
  return claims.filter(claim => claim !== null)
}

/** Null when it was withdrawn meanwhile, or when a power cut took its words: its process is gone then too. */
async function readClaim(folder: string, file: string): Promise<Claim | null> {
  try {
    const text = await readFile(join(folder, file), 'utf8')
    const lines = text.split('\n').slice(0, -1)
    if (lines.length === 0) return null
    return Object.assign({ file }, ...lines.map(line => JSON.parse(line)))
  } catch {
    return null
  }
}

function isAlive({ pid, identity }: Claim): boolean {
  return identifyProcess(pid) === identity
}
