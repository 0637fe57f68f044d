import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import type { TopicLabel } from './topic.ts'

/** The topics about people of those Wikidata ids or names that have a page in that language, in one query. */
export async function listTopicsOfPeople(
  newsroom: Newsroom,
  asked: { language: Language; ids: readonly string[]; names: readonly string[] },
): Promise<TopicLabel[]> {
  const rows = await newsroom.database
    .selectFrom('topics')
    .innerJoin('topic_names', 'topic_names.topic_id', 'topics.topic_id')
    .select(['topics.topic_id', 'topics.kind', 'topics.wikidata_id'])
    .select(['topic_names.language', 'topic_names.name', 'topic_names.slug'])
    .where('topics.kind', '=', 'person')
    .where('topics.state', '=', 'accepted')
    .where('topic_names.language', '=', asked.language)
    .where(of =>
      of.or([
        of('topics.wikidata_id', '=', of.fn.any(of.val([...asked.ids]))),
        of('topic_names.name', '=', of.fn.any(of.val([...asked.names]))),
      ]),
    )
    .orderBy('topics.topic_id')
    .execute()
  return rows.map(({ topic_id, wikidata_id, ...label }) => ({
    ...label,
    topicId: topic_id,
    wikidataId: wikidata_id,
  }))
}
