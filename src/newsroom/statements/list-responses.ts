import { type Kysely, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { Newsroom } from '../newsroom.ts'
import { publicStatements, toPublicStatement } from './public-columns.ts'
import type { PublicStatement } from './public-statement.ts'
import type { Response, ResponseKind, ResponseSide } from './response.ts'

/** Another public statement that does something to this one (`by`), or to which this one does it (`of`). */
export type PublicResponse = {
  kind: ResponseKind
  side: ResponseSide
  statement: PublicStatement
}

/** The confirmed responses to and of each of these statements, oldest first; statements without any are not in the map. */
export async function listResponses(
  { database }: Newsroom,
  statementIds: readonly string[],
): Promise<Map<string, PublicResponse[]>> {
  const responses = new Map<string, PublicResponse[]>()
  if (statementIds.length === 0) return responses
  const rows = await publicStatements(database)
    .innerJoin(linksOf(database, statementIds), 'links.other_id', 'statements.statement_id')
    .select(['links.own_id', 'links.kind', 'links.side'])
    .where('statements.is_public', '=', true)
    .orderBy('statements.said_on')
    .execute()
  for (const { own_id, kind, side, ...row } of rows) {
    const known = responses.get(own_id) ?? []
    responses.set(own_id, [...known, { kind, side, statement: toPublicStatement(row) }])
  }
  return responses
}

function linksOf(database: Kysely<DB>, statementIds: readonly string[]) {
  const ids = sql<string>`any(${statementIds}::uuid[])`
  return database
    .selectFrom('responses')
    .select(['to_id as own_id', 'from_id as other_id', 'kind'])
    .select(sql<ResponseSide>`'by'`.as('side'))
    .where('state', '=', 'confirmed')
    .where('to_id', '=', ids)
    .unionAll(
      database
        .selectFrom('responses')
        .select(['from_id as own_id', 'to_id as other_id', 'kind'])
        .select(sql<ResponseSide>`'of'`.as('side'))
        .where('state', '=', 'confirmed')
        .where('from_id', '=', ids),
    )
    .as('links')
}

/** Every response of the statements of an article for the newsroom’s eyes, suggested and dismissed ones too. */
export async function listResponsesOfArticle(
  { database }: Newsroom,
  articleId: string,
): Promise<Response[]> {
  const rows = await database
    .selectFrom('responses')
    .innerJoin('statements as answer', 'answer.statement_id', 'responses.from_id')
    .innerJoin('statements as answered', 'answered.statement_id', 'responses.to_id')
    .select(['response_id', 'from_id', 'to_id', 'kind', 'responses.state', 'responses.origin'])
    .where(of =>
      of.or([of('answer.article_id', '=', articleId), of('answered.article_id', '=', articleId)]),
    )
    .orderBy('responses.proposed_at')
    .execute()
  return rows.map(row => ({
    responseId: row.response_id,
    fromId: row.from_id,
    toId: row.to_id,
    kind: row.kind,
    state: row.state,
    origin: row.origin,
  }))
}
