import { sql } from 'kysely'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { LocalText } from '../values/local-text.ts'
import { slugFrom } from '../values/slug.ts'
import { takeFreeSlug } from '../values/take-free-slug.ts'

/** The author of that name; a new one when nobody signs so yet. */
export async function admitAuthor(
  newsroom: Newsroom,
  author: { name: string; bio: LocalText },
): Promise<{ authorId: string; isNew: boolean }> {
  return await inTransaction(newsroom, async ({ database: transaction }) => {
    await sql`lock table authors in share row exclusive mode`.execute(transaction)
    const known = await transaction
      .selectFrom('authors')
      .select('author_id')
      .where(of => of.fn('lower', ['name']), '=', author.name.toLowerCase())
      .executeTakeFirst()
    if (known) return { authorId: known.author_id, isNew: false }
    const authorId = newsroom.newId()
    const slug = await takeFreeSlug(slugFrom(author.name), async slug => {
      const taken = await transaction
        .selectFrom('authors')
        .select('slug')
        .where('slug', '=', slug)
        .executeTakeFirst()
      return taken === undefined
    })
    await transaction
      .insertInto('authors')
      .values({ author_id: authorId, name: author.name, slug, bio: author.bio })
      .execute()
    await announceChange(transaction, [`author:${authorId}`])
    return { authorId, isNew: true }
  })
}
