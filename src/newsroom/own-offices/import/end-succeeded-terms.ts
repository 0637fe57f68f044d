import { sql } from 'kysely'
import type { Database } from '../../../database/connect.ts'

/**
 * The Répertoire lists who is in office and forgets who was. Where it has a successor in an office of one holder, the
 * earlier term ended by then; a deputy may have filled in for some days, so only the month is said. Answers how many.
 */
export async function endSucceededTerms(
  database: Database,
  officeKeys: readonly string[],
): Promise<number> {
  const ended = await sql`
    with succeeded as (
      select earlier.term_id, min(later.starts) as until
      from office_terms earlier
      join office_terms later on later.office_key = earlier.office_key and later.starts > earlier.starts
      join offices on offices.office_key = earlier.office_key and offices.holders = 'one'
      where earlier.office_key = any(${[...officeKeys]}) and earlier.ends is null
        and earlier.source = 'repertoire-des-elus' and later.source = 'repertoire-des-elus'
        and earlier.starts <> '?' and later.starts <> '?'
      group by earlier.term_id)
    update office_terms set ends = left(succeeded.until, 7)
    from succeeded where office_terms.term_id = succeeded.term_id`.execute(database)
  return Number(ended.numAffectedRows ?? 0)
}
