import { type CardPage, type Cursor, listNewestArticles } from '../../../newsroom/articles/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { cardsInRiver } from '../../components/river-of.ts'
import type { Site } from '../../page.ts'

export type GatheredFront = {
  language: Language
  settings: Settings
  sectionTree: SectionTree
  olderThan: Cursor | null
  newest: CardPage
}

const onFront = 60

export async function gather(
  site: Site,
  address: { language: Language | null; olderThan: Cursor | null },
): Promise<GatheredFront> {
  const [settings, sectionTree] = await Promise.all([site.loadSettings(), site.loadSectionTree()])
  const language = address.language ?? settings.mainLanguage
  const { olderThan } = address
  const limit = olderThan ? cardsInRiver : onFront
  const newest = await listNewestArticles(site.newsroom, { language, olderThan, limit })
  return { language, settings, sectionTree, olderThan, newest }
}
