import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Newsroom } from '../newsroom.ts'
import type { SectionTree } from './section.ts'

/** Every section, in the order shown. */
export async function loadSectionTree(newsroom: Newsroom): Promise<SectionTree> {
  const rows = await newsroom.database
    .selectFrom('sections')
    .select(['section_id', 'parent_id'])
    .select(of =>
      jsonArrayFrom(
        of
          .selectFrom('section_names')
          .select(['language', 'name', 'slug', 'description'])
          .whereRef('section_names.section_id', '=', 'sections.section_id')
          .orderBy('language'),
      ).as('names'),
    )
    .orderBy('position')
    .orderBy('section_id')
    .execute()
  return {
    all: rows.map(row => ({
      sectionId: row.section_id,
      parentId: row.parent_id,
      names: row.names,
    })),
  }
}
