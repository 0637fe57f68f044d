import type { Language } from '../values/language.ts'

/** What a page shows, by name. A page is kept under the keys of all it shows, and dropped when one of them changes. */
export type ChangeKey =
  | 'newsroom'
  | 'sections'
  | 'offices'
  | 'topics'
  | 'series'
  | 'checks'
  | `front:${Language}`
  | `article:${string}`
  | `section:${string}`
  | `topic:${string}`
  | `author:${string}`
  | `statement:${string}`
  | `series:${string}`

/** The PostgreSQL channel on which changes are announced. */
export const changeChannel = 'dixit_changes'
