import { siteWords } from '../../../messages/site.ts'
import {
  type ArticleCard,
  type Cursor,
  listNewestArticles,
} from '../../../newsroom/articles/index.ts'
import { nameOf, type SectionTree, trailOf } from '../../../newsroom/sections/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { frontAddress, sectionAddress } from '../../addresses.ts'
import { Card, type CardModel, cardModel } from '../../components/card.tsx'
import { CardList, Pages } from '../../components/card-list.tsx'
import { type Head, renderDocument } from '../../layout/document.tsx'
import { gatherLayout, type LayoutModel, type Link } from '../../layout/layout-model.ts'
import type { Page, Site } from '../../page.ts'
import { htmlPage } from '../html-page.ts'

export type FrontViewModel = {
  layout: LayoutModel
  lead: CardModel | null
  seconds: CardModel[]
  /** The rest, by topmost section. */
  blocks: { section: Link; cards: CardModel[] }[]
  older: string | null
}

const cardsOnFront = 30
const secondsShown = 4
const cardsPerBlock = 4

export async function frontPage(
  site: Site,
  language: Language,
  olderThan: Cursor | null,
): Promise<Page> {
  const [layout, tree, page] = await Promise.all([
    gatherLayout(site, language),
    site.loadSectionTree(),
    listNewestArticles(site.newsroom, { language, olderThan, limit: cardsOnFront }),
  ])
  const { mainLanguage } = await site.loadSettings()
  const own = language === mainLanguage ? null : language
  const older = page.olderThan && frontAddress(own, page.olderThan)
  const content = olderThan ? (
    <div class="list">
      <h1>{siteWords[language].latest}</h1>
      <CardList
        list={{
          cards: page.cards.map(card => cardModel(card, tree, layout.timeZone)),
          older,
          newest: layout.home,
        }}
        language={language}
      />
    </div>
  ) : (
    <FrontView model={constructFrontViewModel({ layout, tree, cards: page.cards, older })} />
  )
  const text = renderDocument(layout, frontHead(layout, frontAddress(own, olderThan)), content)
  const keys = [
    `front:${language}` as const,
    ...page.cards.map(card => `article:${card.articleId}` as const),
  ]
  return htmlPage({ language, text, keys })
}

export function constructFrontViewModel(facts: {
  layout: LayoutModel
  tree: SectionTree
  cards: ArticleCard[]
  older: string | null
}): FrontViewModel {
  const { layout, tree, older } = facts
  const withPicture = facts.cards.slice(0, secondsShown).findIndex(card => card.lead !== null)
  const leadAt = Math.max(withPicture, 0)
  const ordered = [
    ...facts.cards.slice(leadAt, leadAt + 1),
    ...facts.cards.filter((_, at) => at !== leadAt),
  ]
  const model = (card: ArticleCard) => cardModel(card, tree, layout.timeZone)
  const [lead, ...rest] = ordered
  return {
    layout,
    lead: lead ? model(lead) : null,
    seconds: rest.slice(0, secondsShown).map(model),
    blocks: blocksOf(rest.slice(secondsShown), tree, layout.language).map(({ section, cards }) => ({
      section,
      cards: cards.slice(0, cardsPerBlock).map(model),
    })),
    older,
  }
}

function blocksOf(
  cards: ArticleCard[],
  tree: SectionTree,
  language: Language,
): { section: Link; cards: ArticleCard[] }[] {
  const blocks = new Map<string, { section: Link; cards: ArticleCard[] }>()
  for (const card of cards) {
    const top = trailOf(tree, card.sectionId)[0]
    if (!top) continue
    const { name, slug, language: lang } = nameOf(top, language)
    const block = blocks.get(top.sectionId) ?? {
      section: { words: name, href: sectionAddress(lang, slug), lang },
      cards: [],
    }
    block.cards.push(card)
    blocks.set(top.sectionId, block)
  }
  return [...blocks.values()]
}

function FrontView({ model }: { model: FrontViewModel }) {
  const { layout, lead, seconds, blocks, older } = model
  const words = siteWords[layout.language]
  return (
    <div class="front">
      <h1 class="unseen">{layout.newsroomName}</h1>
      {lead === null && <p class="empty">{words.noArticlesYet}</p>}
      <div class="front-top">
        {lead && <Card card={lead} style="lead" level={2} />}
        <div class="front-seconds">
          {seconds.map(card => (
            <Card card={card} style="second" level={2} />
          ))}
        </div>
      </div>
      <div class="front-blocks">
        {blocks.map(({ section, cards }) => (
          <section>
            <h2>
              <a href={section.href}>{section.words}</a>
            </h2>
            {cards.map((card, at) => (
              <Card card={card} style={at === 0 ? 'second' : 'line'} level={3} />
            ))}
          </section>
        ))}
      </div>
      <Pages list={{ older, newest: null }} language={layout.language} />
    </div>
  )
}

function frontHead(layout: LayoutModel, canonical: string): Head {
  const { newsroomName, origin, language, home } = layout
  return {
    title: newsroomName,
    description: layout.tagline,
    canonical,
    openGraph: [
      { property: 'og:type', content: 'website' },
      { property: 'og:title', content: newsroomName },
      { property: 'og:url', content: origin + canonical },
    ],
    alternates: [{ language, href: home }, ...layout.others],
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: newsroomName,
        url: `${origin}/`,
        inLanguage: language,
      },
    ],
  }
}
