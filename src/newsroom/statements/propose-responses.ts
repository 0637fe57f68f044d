import { sql } from 'kysely'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { type Comparable, findResponses } from './find-responses.ts'
import type { StatementRow } from './statement-rows.ts'

/** How far back, and how many of the record’s statements on the same topics, an article is held against. */
const lookBack = '2 years'
const mostCompared = 300

/** Suggests which statements the statements of an article repeat, confirm, deny, contradict, revise or answer. */
export async function proposeResponses(
  newsroom: Newsroom,
  articleId: string,
): Promise<{ suggested: number }> {
  return await inTransaction(newsroom, async inside => {
    const own = await listOwn(inside, articleId)
    const responses = findResponses(own, await listEarlier(inside, articleId, own))
    await dropUndecided(inside, articleId)
    if (responses.length > 0)
      await inside.database
        .insertInto('responses')
        .values(
          responses.map(({ fromId, toId, kind }) => ({
            response_id: inside.newId(),
            ...{ from_id: fromId, to_id: toId, kind },
            state: 'suggested' as const,
            origin: 'read' as const,
            proposed_at: inside.now(),
          })),
        )
        .onConflict(conflict => conflict.columns(['from_id', 'to_id', 'kind']).doNothing())
        .execute()
    return { suggested: responses.length }
  })
}

const columns = [
  'statement_id',
  'article_id',
  'language',
  'content',
  'act',
  'negated',
  'speaker_ids',
  'speaker_name',
  'about_ids',
  'figures',
  'said_on',
  'anchors',
] as const

type ComparedRow = Pick<StatementRow, (typeof columns)[number]>

async function listOwn({ database }: Newsroom, articleId: string): Promise<Comparable[]> {
  const rows = await database
    .selectFrom('statements')
    .select(columns)
    .where('article_id', '=', articleId)
    .where('state', '<>', 'dismissed')
    .where('lost_since', 'is', null)
    .execute()
  return rows.map(toComparable)
}

/** Public statements by the same people or on the same topics, of other stories than this article’s own editions. */
async function listEarlier(
  { database }: Newsroom,
  articleId: string,
  own: readonly Comparable[],
): Promise<Comparable[]> {
  const topicIds = [
    ...new Set(own.flatMap(({ speakerIds, aboutIds }) => [...speakerIds, ...aboutIds])),
  ]
  const latest = own
    .map(({ saidOn }) => saidOn)
    .toSorted()
    .at(-1)
  if (topicIds.length === 0 || latest === undefined) return []
  const rows = await database
    .with('near', near =>
      near
        .selectFrom('statement_topics')
        .select('statement_id')
        .distinct()
        .where('topic_id', '=', sql<string>`any(${topicIds}::uuid[])`)
        .where('said_on', '<=', latest)
        .where('said_on', '>', sql<string>`${latest}::date - interval '${sql.raw(lookBack)}'`),
    )
    .selectFrom('near')
    .innerJoin('statements', 'statements.statement_id', 'near.statement_id')
    .select(columns.map(column => `statements.${column}` as const))
    .where(
      'statements.article_id',
      'not in',
      sql<string>`(
        select edition.article_id from articles own
        join articles edition on edition.edition_group = own.edition_group
        where own.article_id = ${articleId})`,
    )
    .orderBy('statements.said_on', 'desc')
    .limit(mostCompared)
    .execute()
  return rows.map(toComparable)
}

/** A suggestion nobody has decided on is made anew each time; a decision stands. */
async function dropUndecided({ database }: Newsroom, articleId: string): Promise<void> {
  await sql`
    delete from responses using statements
    where responses.from_id = statements.statement_id
      and statements.article_id = ${articleId} and responses.state = 'suggested'`.execute(database)
}

function toComparable(row: ComparedRow): Comparable {
  return {
    statementId: row.statement_id,
    articleId: row.article_id,
    language: row.language,
    content: row.content,
    act: row.act,
    negated: row.negated,
    speakerIds: row.speaker_ids,
    speakerName: row.speaker_name,
    aboutIds: row.about_ids,
    figures: row.figures,
    saidOn: row.said_on,
    position: row.anchors[0]?.position.start ?? 0,
  }
}
