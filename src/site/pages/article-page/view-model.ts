import type { Body, Inline } from '../../../newsroom/body/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import type { Setting } from '../../components/body/setting.ts'
import type { Byline } from '../../components/byline-of.ts'
import type { Image } from '../../components/image-of.ts'
import type { StatementView } from '../../components/statements/statement-view.ts'
import type { Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import type { LocalWords } from '../../local-words.ts'
import type { Moment } from '../../time/moment.ts'
import type { StatementCard } from './article-statements.ts'

export type Link = { name: LocalWords; href: string }

export type ArticleViewModel = {
  frame: Frame
  head: Head
  trail: Link[]
  headline: Inline[]
  standfirst: Inline[] | null
  byline: Byline
  published: Moment
  /** Null when it has not changed since it was published. */
  updated: Moment | null
  readingMinutes: number
  lead: LeadFigure | null
  body: Body
  setting: Setting
  cards: StatementCard[]
  statements: StatementView[]
  topics: Link[]
  corrections: { day: Moment; note: string }[]
  editions: { language: Language; headline: string; href: string }[]
  related: RelatedLink[]
  source: { name: string; href: string } | null
  shareLinks: { name: string; href: string }[]
}

export type LeadFigure = { image: Image; caption: LocalWords | null; credit: string | null }

export type RelatedLink = {
  href: string
  headline: string
  section: LocalWords | null
  day: Moment
}
