import type { Kysely, Selectable } from 'kysely'
import type { DB, StatementsTable } from '../../database/tables.ts'
import type { Language } from '../values/language.ts'
import type { Statement, StatementContent, StatementOrigin } from './statement.ts'

/** What a statement is read from: every column that is not only for finding it. */
export const statementColumns = [
  'statements.statement_id',
  'statements.article_id',
  'statements.language',
  'statements.state',
  'statements.origin',
  'statements.anchors',
  'statements.lost_since',
  'statements.content',
  'statements.mode',
  'statements.act',
  'statements.negated',
  'statements.hedged',
  'statements.conditional',
  'statements.speaker_kind',
  'statements.speaker_words',
  'statements.speaker_name',
  'statements.role',
  'statements.office_key',
  'statements.relayed_by',
  'statements.speaker_ids',
  'statements.about_ids',
  'statements.figures',
  'statements.said_on',
  'statements.occasion',
  'statements.source',
  'statements.proposed_at',
  'statements.decided_at',
  'statements.decided_by',
  'statements.is_public',
] as const

export type StatementRow = Omit<
  Selectable<StatementsTable>,
  'search' | 'fingerprint' | 'in_version'
>

export function toStatement(row: StatementRow): Statement {
  return {
    statementId: row.statement_id,
    articleId: row.article_id,
    language: row.language,
    state: row.state,
    origin: row.origin,
    content: row.content,
    anchors: row.anchors,
    lostSince: row.lost_since,
    mode: row.mode,
    act: row.act,
    negated: row.negated,
    hedged: row.hedged,
    conditional: row.conditional,
    speaker: {
      kind: row.speaker_kind,
      words: row.speaker_words,
      name: row.speaker_name,
      role: row.role,
      officeKey: row.office_key,
      via: row.relayed_by,
      topicIds: row.speaker_ids,
    },
    aboutIds: row.about_ids,
    figures: row.figures,
    saidOn: row.said_on,
    occasion: row.occasion,
    source: row.source,
    proposedAt: row.proposed_at,
    decided:
      row.decided_at === null || row.decided_by === null
        ? null
        : { at: row.decided_at, by: row.decided_by },
    isPublic: row.is_public,
  }
}

export function contentColumns(content: StatementContent) {
  const { speaker } = content
  return {
    content: content.content,
    anchors: JSON.stringify(content.anchors),
    mode: content.mode,
    act: content.act,
    negated: content.negated,
    hedged: content.hedged,
    conditional: content.conditional,
    speaker_kind: speaker.kind,
    speaker_words: speaker.words,
    speaker_name: speaker.name,
    role: speaker.role,
    office_key: speaker.officeKey,
    relayed_by: speaker.via,
    speaker_ids: speaker.topicIds,
    about_ids: content.aboutIds,
    figures: JSON.stringify(content.figures),
    said_on: content.saidOn,
    occasion: content.occasion,
    source: content.source,
  }
}

export type NewStatement = {
  statementId: string
  articleId: string
  language: Language
  origin: StatementOrigin
  fingerprint: string
  proposedAt: Date
  content: StatementContent
  /** Whether readers have these words before them. */
  inVersion: boolean
}

/** Keeps a suggestion; one that stands for the same words is renewed, unless a person has decided on it. */
export async function saveSuggestion(database: Kysely<DB>, statement: NewStatement): Promise<void> {
  const columns = contentColumns(statement.content)
  await database
    .insertInto('statements')
    .values({ ...identityColumns(statement), ...columns, state: 'suggested' })
    .onConflict(conflict =>
      conflict
        .columns(['article_id', 'fingerprint'])
        .doUpdateSet({ ...columns, lost_since: null, in_version: statement.inVersion })
        .where('statements.state', '=', 'suggested'),
    )
    .execute()
}

/** Keeps a statement that a person added; false when one stands for the same words. */
export async function insertConfirmed(
  database: Kysely<DB>,
  statement: NewStatement & { by: string },
): Promise<boolean> {
  const inserted = await database
    .insertInto('statements')
    .values({
      ...identityColumns(statement),
      ...contentColumns(statement.content),
      state: 'confirmed',
      decided_at: statement.proposedAt,
      decided_by: statement.by,
    })
    .onConflict(conflict => conflict.columns(['article_id', 'fingerprint']).doNothing())
    .returning('statement_id')
    .executeTakeFirst()
  return inserted !== undefined
}

function identityColumns(statement: NewStatement) {
  return {
    statement_id: statement.statementId,
    article_id: statement.articleId,
    language: statement.language,
    origin: statement.origin,
    fingerprint: statement.fingerprint,
    proposed_at: statement.proposedAt,
    in_version: statement.inVersion,
  }
}

/**
 * The statement, its row locked so that two people deciding at once take turns. Its article comes first, as for whoever
 * publishes or withdraws it: neither waits for the other in a circle, and what is decided here sees what came of that.
 */
export async function lockStatement(
  database: Kysely<DB>,
  statementId: string,
): Promise<Statement | null> {
  await database
    .selectFrom('articles')
    .select('article_id')
    .where('article_id', '=', of =>
      of.selectFrom('statements').select('article_id').where('statement_id', '=', statementId),
    )
    .forKeyShare()
    .execute()
  const row = await database
    .selectFrom('statements')
    .select(statementColumns)
    .where('statement_id', '=', statementId)
    .forUpdate()
    .executeTakeFirst()
  return row ? toStatement(row) : null
}
