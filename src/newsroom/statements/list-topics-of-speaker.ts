import { sql } from 'kysely'
import type { Newsroom } from '../newsroom.ts'
import type { TopicLabel } from '../topics/topic.ts'
import type { Language } from '../values/language.ts'

export type SpokenTopic = TopicLabel & { statements: number }

/** How many of a speaker’s newest statements are counted, however many there are. */
const counted = 500

/** What a person or body spoke about most in their newest statements, named in that language where it can be. */
export async function listTopicsOfSpeaker(
  { database }: Newsroom,
  { speakerId, language, limit }: { speakerId: string; language: Language; limit: number },
): Promise<SpokenTopic[]> {
  const { rows } = await sql<SpokenTopic>`
    with newest as (
      select statement_id from statement_topics
      where topic_id = ${speakerId} and part = 'speaker'
      order by said_on desc, statement_id desc limit ${counted}
    ), spoken as (
      select about.topic_id, count(*)::int as statements
      from newest join statement_topics about using (statement_id)
      where about.part = 'about'
      group by about.topic_id order by statements desc, about.topic_id limit ${limit}
    )
    select t.topic_id as "topicId", t.kind, t.wikidata_id as "wikidataId", n.name, n.slug, n.language, statements
    from spoken
    join topics t on t.topic_id = spoken.topic_id and t.state = 'accepted'
    cross join lateral (
      select * from topic_names where topic_id = t.topic_id order by (language = ${language}) desc limit 1
    ) as n
    order by statements desc, n.name`.execute(database)
  return rows
}
