import { type Kysely, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { HouseTerm } from '../checks/index.ts'
import type { Language } from '../values/language.ts'

type Term = HouseTerm & { language: Language }

export async function upsertHouseTerm(
  database: Kysely<DB>,
  termId: string,
  { language, avoid, prefer, because, severity }: Term,
): Promise<void> {
  const advice = {
    avoid,
    prefer: prefer ?? null,
    because: because ?? null,
    severity: severity ?? null,
  }
  await database
    .insertInto('house_terms')
    .values({ term_id: termId, language, ...advice })
    .onConflict(conflict => conflict.expression(sql`language, lower(avoid)`).doUpdateSet(advice))
    .execute()
}

/** True when the term was there. */
export async function deleteHouseTerm(
  database: Kysely<DB>,
  { language, avoid }: { language: Language; avoid: string },
): Promise<boolean> {
  const gone = await database
    .deleteFrom('house_terms')
    .where('language', '=', language)
    .where(sql`lower(avoid)`, '=', sql`lower(${avoid})`)
    .returning('term_id')
    .execute()
  return gone.length > 0
}
