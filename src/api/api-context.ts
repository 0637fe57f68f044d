import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Log } from '../server/log.ts'

/** What the API answers from. */
export type ApiContext = {
  newsroom: Newsroom
  /** The public address without a final slash: every address in an answer begins with it. */
  origin: string
  log: Log
}
