import type { Database } from '../database/connect.ts'
import type { MediaFolder } from './media/media.ts'

/** What every verb and question works with; opened once, in `server/`, the command line or a test. */
export type Newsroom = {
  database: Database
  media: MediaFolder
  now: () => Date
  newId: () => string
}
