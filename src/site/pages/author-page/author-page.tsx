import { siteWords } from '../../../messages/site.ts'
import { type Cursor, listArticlesByAuthor } from '../../../newsroom/articles/index.ts'
import { findAuthor } from '../../../newsroom/authors/index.ts'
import { type Language, languages } from '../../../newsroom/values/language.ts'
import { wordsIn } from '../../../newsroom/values/local-text.ts'
import { authorAddress } from '../../addresses.ts'
import { cardModel } from '../../components/card.tsx'
import { CardList } from '../../components/card-list.tsx'
import { renderDocument } from '../../layout/document.tsx'
import { gatherLayout } from '../../layout/layout-model.ts'
import type { Page, Site } from '../../page.ts'
import { typeset } from '../../typography/typeset.ts'
import { htmlPage } from '../html-page.ts'
import { listHead } from '../list-head.ts'

const cardsShown = 20

type Address = { language: Language; slug: string; olderThan: Cursor | null }

/** An author with the articles signed; null when nobody has that name. */
export async function authorPage(
  site: Site,
  { language, slug, olderThan }: Address,
): Promise<Page | null> {
  const author = await findAuthor(site.newsroom, slug)
  if (!author) return null
  const [layout, tree, page] = await Promise.all([
    gatherLayout(site, language),
    site.loadSectionTree(),
    listArticlesByAuthor(site.newsroom, author.authorId, {
      language,
      olderThan,
      limit: cardsShown,
    }),
  ])
  const bio = wordsIn(author.bio, language)
  const newest = authorAddress(language, slug)
  const head = listHead({
    layout,
    title: author.name,
    description: bio?.words ?? siteWords[language].articlesBy(author.name),
    canonical: authorAddress(language, slug, olderThan),
    alternates: languages.map(one => ({ language: one, href: authorAddress(one, slug) })),
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'Person',
        name: author.name,
        url: layout.origin + newest,
      },
    ],
  })
  const list = {
    cards: page.cards.map(card => cardModel(card, tree, layout.timeZone)),
    older: page.olderThan && authorAddress(language, slug, page.olderThan),
    newest: olderThan ? newest : null,
  }
  const content = (
    <div class="list">
      <h1>{author.name}</h1>
      {bio && (
        <p class="list-description" lang={bio.language === language ? undefined : bio.language}>
          {typeset(bio.words, bio.language)}
        </p>
      )}
      <CardList list={list} language={language} />
    </div>
  )
  const keys = [
    `author:${author.authorId}` as const,
    ...page.cards.map(card => `article:${card.articleId}` as const),
  ]
  return htmlPage({ language, text: renderDocument(layout, head, content), keys })
}
