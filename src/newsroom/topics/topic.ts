import type { Language } from '../values/language.ts'

export type TopicKind = 'person' | 'organisation' | 'place' | 'event' | 'subject'

/** Reading proposes topics; one has a page once a person accepted it. */
export type TopicState = 'proposed' | 'accepted'

/** A topic as a page names it; `language` is that of the name, which may not be the page's. */
export type TopicLabel = {
  topicId: string
  kind: TopicKind
  name: string
  slug: string
  language: Language
  wikidataId: string | null
}

export type Topic = TopicLabel & {
  description: string | null
  aliases: string[]
  names: TopicName[]
}

export type TopicName = { language: Language; name: string; slug: string }
