import type { Kysely } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { Waiver } from './waiver.ts'

export async function insertWaiver(database: Kysely<DB>, waiver: Waiver): Promise<void> {
  await database
    .insertInto('waivers')
    .values({
      waiver_id: waiver.waiverId,
      article_id: waiver.articleId,
      code: waiver.code,
      anchor: waiver.anchor,
      folded_words: waiver.foldedWords,
      because: waiver.because,
      waived_by: waiver.by,
      waived_at: waiver.at,
    })
    .execute()
}

/** The waivers of an article that nobody withdrew, oldest first. */
export async function listWaivers(database: Kysely<DB>, articleId: string): Promise<Waiver[]> {
  const rows = await database
    .selectFrom('waivers')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('withdrawn_at', 'is', null)
    .orderBy('waived_at')
    .execute()
  return rows.map(row => ({
    waiverId: row.waiver_id,
    articleId: row.article_id,
    code: row.code,
    anchor: row.anchor,
    foldedWords: row.folded_words,
    because: row.because,
    by: row.waived_by,
    at: row.waived_at,
  }))
}

/** Withdraws a waiver; answers what it was, or null when there is none that stands. */
export async function markWithdrawn(
  database: Kysely<DB>,
  { waiverId, by, at }: { waiverId: string; by: string; at: Date },
): Promise<{ articleId: string; code: string; words: string } | null> {
  const row = await database
    .updateTable('waivers')
    .set({ withdrawn_by: by, withdrawn_at: at })
    .where('waiver_id', '=', waiverId)
    .where('withdrawn_at', 'is', null)
    .returning(['article_id', 'code', 'anchor'])
    .executeTakeFirst()
  return row ? { articleId: row.article_id, code: row.code, words: row.anchor.quote.exact } : null
}
