import type { Card } from '../../components/card-of.ts'
import type { River } from '../../components/river-of.ts'
import type { Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import type { LocalWords } from '../../local-words.ts'
import type { Moment } from '../../time/moment.ts'

export type FrontViewModel =
  | { kind: 'front'; frame: Frame; head: Head; front: Front }
  | { kind: 'older'; frame: Frame; head: Head; river: River }
  | { kind: 'empty'; frame: Frame; head: Head }

export type Front = {
  /** The day of the newest article. */
  edition: Moment
  lead: Card
  seconds: Card[]
  latest: Card[]
  /** « heure de Paris » */
  zone: string
  blocks: { name: LocalWords; href: string; cards: Card[] }[]
  olderHref: string | null
}
