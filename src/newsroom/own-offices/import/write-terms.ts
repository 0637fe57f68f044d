import { sql } from 'kysely'
import type { Database } from '../../../database/connect.ts'
import type { Day } from '../../offices/index.ts'
import type { OfficeFileFormat } from './office-file.ts'
import type { OwnTermInHand } from './own-terms.ts'

/** Writes the terms that are new or changed, each kind in one statement. */
export async function writeTerms(
  database: Database,
  said: { terms: readonly OwnTermInHand[]; source: OfficeFileFormat; checked: Day },
): Promise<void> {
  const { source, checked } = said
  const json = (fate: OwnTermInHand['fate']) =>
    JSON.stringify(said.terms.filter(term => term.fate === fate))
  await sql`
    insert into office_terms
      (term_id, office_key, person_id, starts, ends, is_acting, source, checked)
    select "termId", "officeKey", "personId", starts, ends, false, ${source}, ${checked}
    from jsonb_to_recordset(${json('new')}::jsonb)
      as t("termId" uuid, "officeKey" text, "personId" uuid, starts text, ends text)`.execute(
    database,
  )
  await sql`
    update office_terms set starts = t.starts, ends = t.ends, source = ${source}, checked = ${checked}
    from jsonb_to_recordset(${json('changed')}::jsonb) as t("termId" uuid, starts text, ends text)
    where term_id = "termId"`.execute(database)
}
