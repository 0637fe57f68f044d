import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import type { Topic } from './topic.ts'

/** The topic at an address of that language, with its names in the others; one that is only proposed has no address. */
export async function findTopic(
  newsroom: Newsroom,
  place: { language: Language; slug: string },
): Promise<Topic | null> {
  const rows = await newsroom.database
    .selectFrom('topic_names as asked')
    .innerJoin('topics', 'topics.topic_id', 'asked.topic_id')
    .innerJoin('topic_names as named', 'named.topic_id', 'asked.topic_id')
    .select(['topics.topic_id', 'topics.kind', 'topics.wikidata_id'])
    .select(['named.language', 'named.name', 'named.slug', 'named.description', 'named.aliases'])
    .where('asked.language', '=', place.language)
    .where('asked.slug', '=', place.slug)
    .where('topics.state', '=', 'accepted')
    .execute()
  const own = rows.find(row => row.language === place.language)
  if (!own) return null
  return {
    topicId: own.topic_id,
    kind: own.kind,
    wikidataId: own.wikidata_id,
    language: own.language,
    name: own.name,
    slug: own.slug,
    description: own.description,
    aliases: own.aliases,
    names: rows.map(({ language, name, slug }) => ({ language, name, slug })),
  }
}
