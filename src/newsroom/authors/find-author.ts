import type { Newsroom } from '../newsroom.ts'
import type { Author } from './author.ts'

export async function findAuthor(newsroom: Newsroom, slug: string): Promise<Author | null> {
  const row = await newsroom.database
    .selectFrom('authors')
    .select(['author_id', 'name', 'slug', 'bio'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ? { authorId: row.author_id, name: row.name, slug: row.slug, bio: row.bio } : null
}
