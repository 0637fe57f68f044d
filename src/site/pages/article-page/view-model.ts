import type { Body } from '../../../newsroom/body/body.ts'
import type { Media } from '../../../newsroom/media/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import type { Head } from '../../layout/document.tsx'
import type { LayoutModel, Link } from '../../layout/layout-model.ts'

export type Moment = { words: string; datetime: string }

/** All that the article page prints. */
export type ArticleViewModel = {
  layout: LayoutModel
  head: Head
  trail: Link[]
  headline: string
  standfirst: string | null
  authors: { name: string; href: string }[]
  published: Moment
  /** Null when it never changed since. */
  updated: Moment | null
  minutes: number
  lead: { media: Media; alt: string; caption: string | null; credit: string | null } | null
  body: Body
  media: Map<string, Media>
  topics: Link[]
  corrections: { note: string; made: Moment }[]
  editions: { language: Language; headline: string; href: string }[]
  source: { href: string; words: string } | null
  related: { headline: string; href: string; day: Moment }[]
  share: Link[]
}
