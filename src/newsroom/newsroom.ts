import type { Database } from '../database/connect.ts'
import type { Check } from './checks/index.ts'
import type { MediaFolder } from './media/media.ts'
import type { Register } from './offices/index.ts'
import type { SitePlace } from './values/site-place.ts'

/** What every verb and question works with; opened once, in `server/`, the command line or a test. */
export type Newsroom = {
  database: Database
  media: MediaFolder
  now: () => Date
  newId: () => string
  /**
   * The offices this newsroom knows, in memory until they change. They are loaded by the asker’s own connection: a
   * publication that holds one must not wait for another.
   */
  loadRegister: (asking: Newsroom) => Promise<Register>
  /** The checks that this newsroom wrote for itself. */
  ownChecks: () => Promise<readonly Check[]>
  /** What a path of our own site leads to; null when no page can have it. */
  readPath: (path: string) => SitePlace | null
}
