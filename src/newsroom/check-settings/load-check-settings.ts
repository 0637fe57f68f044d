import { sql } from 'kysely'
import { type CheckSettings, type HouseTerm, shippedSettings } from '../checks/index.ts'
import type { Newsroom } from '../newsroom.ts'

type Row = Omit<CheckSettings, 'houseTerms'> & { houseTerms: HouseTerm[] }

/** How the newsroom wants to be checked, its house terms included: one query. */
export async function loadCheckSettings(newsroom: Newsroom): Promise<CheckSettings> {
  const { rows } = await sql<{ settings: Row | null; terms: HouseTerm[] }>`
    select
      (select json_build_object('off', turned_off, 'severities', severities, 'locales', locales)
        from check_settings) as settings,
      (select coalesce(json_agg(json_strip_nulls(json_build_object('language', language, 'avoid', avoid,
        'prefer', prefer, 'because', because, 'severity', severity)) order by language, lower(avoid)), '[]')
        from house_terms) as terms`.execute(newsroom.database)
  const [row] = rows
  return { ...(row?.settings ?? shippedSettings), houseTerms: row?.terms ?? [] }
}
