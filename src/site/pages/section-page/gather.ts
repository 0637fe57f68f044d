import {
  type CardPage,
  type Cursor,
  listArticlesInSection,
} from '../../../newsroom/articles/index.ts'
import {
  findSectionBySlug,
  type Section,
  type SectionTree,
} from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { cardsInRiver } from '../../components/river-of.ts'
import type { Site } from '../../page.ts'

export type SectionPageAddress = { language: Language; slug: string; olderThan: Cursor | null }

export type GatheredSection = {
  address: SectionPageAddress
  settings: Settings
  sectionTree: SectionTree
  section: Section
  page: CardPage
}

export async function gather(
  site: Site,
  address: SectionPageAddress,
): Promise<GatheredSection | null> {
  const { language, slug, olderThan } = address
  const [settings, sectionTree] = await Promise.all([site.loadSettings(), site.loadSectionTree()])
  const section = findSectionBySlug(sectionTree, language, slug)
  if (!section) return null
  const asked = { language, olderThan, limit: cardsInRiver }
  const page = await listArticlesInSection(site.newsroom, section.sectionId, asked)
  return { address, settings, sectionTree, section, page }
}
