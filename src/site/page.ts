import type { ChangeKey } from '../newsroom/changes/change-key.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Register } from '../newsroom/offices/index.ts'
import type { SectionTree } from '../newsroom/sections/index.ts'
import type { Settings } from '../newsroom/settings/settings.ts'
import type { Language } from '../newsroom/values/language.ts'

/** What every page is made from. Settings, sections and offices are kept in memory and dropped when they change. */
export type Site = {
  newsroom: Newsroom
  /** The public address without a final slash, such as `https://example.org`: canonical links begin with it. */
  origin: string
  /** The addresses of the site's own files. */
  assets: { stylesheet: string; icon: string }
  loadSettings: () => Promise<Settings>
  loadSectionTree: () => Promise<SectionTree>
  loadRegister: () => Promise<Register>
}

/** An answer to a reader: a page to send and keep under its keys, or another address to go to. */
export type Answer = Page | Redirect

export type Page = {
  kind: 'page'
  status: 200 | 404 | 410 | 500 | 501 | 503
  contentType:
    | 'text/html; charset=utf-8'
    | 'application/rss+xml; charset=utf-8'
    | 'application/json; charset=utf-8'
    | 'text/csv; charset=utf-8; header=present'
  /** Other sites may show in a frame, and read, what is for them; nothing else. */
  audience: 'readers' | 'other-sites'
  language: Language
  text: string
  /** What it shows; a page without keys is not kept. */
  keys: ChangeKey[]
}

export type Redirect = { kind: 'redirect'; to: string }
