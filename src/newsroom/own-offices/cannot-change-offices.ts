import type { Day } from '../offices/index.ts'

/** Why the register of a newsroom was left as it is. */
export type CannotChangeOffices =
  | { cannot: 'find-office'; because: 'unknown-office'; words: string }
  | { cannot: 'find-office'; because: 'several-offices'; words: string; offices: string[] }
  | { cannot: 'add-office'; because: 'no-name' }
  | { cannot: 'add-office'; because: 'office-known'; key: string; name: string }
  | { cannot: 'add-office'; because: 'wikidata-id-taken'; wikidata: string }
  | { cannot: 'add-term'; because: 'unreadable-date'; found: string }
  | { cannot: 'add-term'; because: 'ends-before-it-starts'; start: string; end: string }
  | { cannot: 'add-term'; because: 'several-people'; name: string; ids: string[] }
  | { cannot: 'add-term'; because: 'term-known'; name: string; start: string }
  | { cannot: 'add-term'; because: 'someone-is-in-office'; holder: string; horizon: Day }
  | { cannot: 'add-term'; because: 'in-the-future'; start: string }
  | { cannot: 'find-term'; because: 'no-such-term'; name: string }
  | { cannot: 'find-term'; because: 'several-terms'; name: string; starts: string[] }
  | { cannot: 'move-horizon'; because: 'in-the-future'; day: Day }
  | { cannot: 'move-horizon'; because: 'already-later'; horizon: Day }
