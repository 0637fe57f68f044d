import {
  type CardPage,
  type Cursor,
  listArticlesByAuthor,
} from '../../../newsroom/articles/index.ts'
import { type Author, findAuthor } from '../../../newsroom/authors/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { cardsInRiver } from '../../components/river-of.ts'
import type { Site } from '../../page.ts'

export type AuthorPageAddress = { language: Language; slug: string; olderThan: Cursor | null }

export type GatheredAuthor = {
  address: AuthorPageAddress
  settings: Settings
  sectionTree: SectionTree
  author: Author
  page: CardPage
}

export async function gather(
  site: Site,
  address: AuthorPageAddress,
): Promise<GatheredAuthor | null> {
  const { language, olderThan } = address
  const [settings, sectionTree, author] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    findAuthor(site.newsroom, address.slug),
  ])
  if (!author) return null
  const asked = { language, olderThan, limit: cardsInRiver }
  const page = await listArticlesByAuthor(site.newsroom, author.authorId, asked)
  return { address, settings, sectionTree, author, page }
}
