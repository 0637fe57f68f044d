import type { LocalText } from '../values/local-text.ts'

/** Who signs articles; need not have an account. */
export type Author = { authorId: string; name: string; slug: string; bio: LocalText }
