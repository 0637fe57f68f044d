import type { TopicKind } from '../../newsroom/topics/index.ts'

/** The types of schema.org for the kinds of topics. */
export const kindsOfThings: Record<TopicKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  subject: 'Thing',
}
