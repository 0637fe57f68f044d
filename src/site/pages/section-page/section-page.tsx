import { siteWords } from '../../../messages/site.ts'
import { type Cursor, listArticlesInSection } from '../../../newsroom/articles/index.ts'
import { childrenOf, findSectionBySlug, nameOf, trailOf } from '../../../newsroom/sections/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { sectionAddress } from '../../addresses.ts'
import { cardModel } from '../../components/card.tsx'
import { CardList } from '../../components/card-list.tsx'
import { breadcrumbList, Trail, trailLinks } from '../../components/trail.tsx'
import { renderDocument } from '../../layout/document.tsx'
import { gatherLayout } from '../../layout/layout-model.ts'
import type { Page, Site } from '../../page.ts'
import { typeset } from '../../typography/typeset.ts'
import { htmlPage } from '../html-page.ts'
import { listHead } from '../list-head.ts'

const cardsShown = 20

type Address = { language: Language; slug: string; olderThan: Cursor | null }

/** A section with what was published in it and below it; null when there is none of that name. */
export async function sectionPage(
  site: Site,
  { language, slug, olderThan }: Address,
): Promise<Page | null> {
  const tree = await site.loadSectionTree()
  const section = findSectionBySlug(tree, language, slug)
  if (!section) return null
  const [layout, page] = await Promise.all([
    gatherLayout(site, language),
    listArticlesInSection(site.newsroom, section.sectionId, {
      language,
      olderThan,
      limit: cardsShown,
    }),
  ])
  const { name, description } = nameOf(section, language)
  const newest = sectionAddress(language, slug)
  const trail = trailLinks(trailOf(tree, section.parentId), language, layout.home)
  const head = listHead({
    layout,
    title: name,
    description,
    canonical: sectionAddress(language, slug, olderThan),
    alternates: section.names.map(one => ({
      language: one.language,
      href: sectionAddress(one.language, one.slug),
    })),
    jsonLd: [breadcrumbList(layout.origin, trail, { name, href: newest })],
  })
  const below = childrenOf(tree, section.sectionId).map(child => nameOf(child, language))
  const list = {
    cards: page.cards.map(card => cardModel(card, tree, layout.timeZone)),
    older: page.olderThan && sectionAddress(language, slug, page.olderThan),
    newest: olderThan ? newest : null,
  }
  const content = (
    <div class="list">
      <Trail links={trail} language={language} />
      <h1>{typeset(name, language)}</h1>
      {description !== null && <p class="list-description">{typeset(description, language)}</p>}
      {below.length > 0 && (
        <nav class="subsections" aria-label={siteWords[language].subsections}>
          <ul>
            {below.map(child => (
              <li>
                <a href={sectionAddress(child.language, child.slug)}>{child.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <CardList list={list} language={language} />
    </div>
  )
  const keys = [
    `section:${section.sectionId}` as const,
    ...page.cards.map(card => `article:${card.articleId}` as const),
  ]
  return htmlPage({ language, text: renderDocument(layout, head, content), keys })
}
