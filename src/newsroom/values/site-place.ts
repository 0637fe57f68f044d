import type { Language } from './language.ts'

/** What a path of the newsroom’s own site leads to: something with a slug, or a page that is always there. */
export type SitePlace =
  | { page: 'article' | 'section' | 'topic' | 'author'; language: Language; slug: string }
  | { page: 'always-there' }
