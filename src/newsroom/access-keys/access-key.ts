import { createHash, randomBytes } from 'node:crypto'

/** Lets another program of the newsroom in, under a name; the secret itself is shown once and not kept. */
export type AccessKey = {
  keyId: string
  name: string
  madeAt: Date
  madeBy: string
  revokedAt: Date | null
}

/** 256 random bits behind a mark that tools which look for leaked secrets can find. */
export function makeSecret(): string {
  return `dixit_${randomBytes(32).toString('base64url')}`
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
