import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import { done, type Result, refused } from '../values/result.ts'
import { slugFrom } from '../values/slug.ts'

export type AddSectionRequest = {
  parentId: string | null
  names: { language: Language; name: string; description: string | null }[]
}

export type CannotAddSection = {
  cannot: 'add-section'
  because: 'slug-taken'
  slug: string
  language: Language
}

/** Adds a section after its siblings. */
export async function addSection(
  newsroom: Newsroom,
  request: AddSectionRequest,
): Promise<Result<{ sectionId: string }, CannotAddSection>> {
  const sectionId = newsroom.newId()
  const names = request.names.map(name => ({
    section_id: sectionId,
    ...name,
    slug: slugFrom(name.name),
  }))
  return await inTransaction(newsroom, async ({ database: transaction }) => {
    for (const { language, slug } of names) {
      const taken = await transaction
        .selectFrom('section_names')
        .select('section_id')
        .where('language', '=', language)
        .where('slug', '=', slug)
        .executeTakeFirst()
      if (taken) return refused({ cannot: 'add-section', because: 'slug-taken', slug, language })
    }
    await transaction
      .insertInto('sections')
      .values(of => ({
        section_id: sectionId,
        parent_id: request.parentId,
        position: of.selectFrom('sections').select(all => all.fn.countAll<number>().as('position')),
      }))
      .execute()
    await transaction.insertInto('section_names').values(names).execute()
    await announceChange(transaction, ['sections'])
    return done({ sectionId })
  })
}
