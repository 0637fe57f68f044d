import { frontPageWords as words } from '../../../messages/front-page.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { ArticleCardView } from '../../components/article-card.tsx'
import { RiverView } from '../../components/river.tsx'
import { Time } from '../../components/time.tsx'
import { Document } from '../../layout/document.tsx'
import type { Front, FrontViewModel } from './view-model.ts'

export function FrontPageView(page: FrontViewModel) {
  const { frame, head } = page
  return (
    <Document frame={frame} head={head}>
      <Content page={page} />
    </Document>
  )
}

function Content({ page }: { page: FrontViewModel }) {
  const { language } = page.frame
  switch (page.kind) {
    case 'front':
      return <FrontContent front={page.front} language={language} />
    case 'older':
      return (
        <div class="list-page">
          <h1>{words.olderArticles[language]}</h1>
          <RiverView river={page.river} language={language} />
        </div>
      )
    case 'empty':
      return (
        <div class="notice">
          <h2>{words.nothingYet[language]}</h2>
          <p>{words.nothingYetWhy[language]}</p>
        </div>
      )
  }
}

function FrontContent({ front, language }: { front: Front; language: Language }) {
  return (
    <div class="front">
      <p class="edition-day">{words.editionOf[language](front.edition.words)}</p>
      <div class="front-top">
        <div class="front-main">
          <ArticleCardView card={front.lead} language={language} look="front-lead" />
          <div class="seconds">
            {front.seconds.map(card => (
              <ArticleCardView card={card} language={language} look="second" />
            ))}
          </div>
        </div>
        {front.latest.length > 0 && <Latest front={front} language={language} />}
      </div>
      <div class="blocks">
        {front.blocks.map(block => (
          <Block block={block} language={language} />
        ))}
      </div>
      {front.olderHref !== null && (
        <p class="river-links">
          <a href={front.olderHref} rel="next">
            {words.olderArticles[language]}
          </a>
        </p>
      )}
    </div>
  )
}

function Latest({ front, language }: { front: Front; language: Language }) {
  return (
    <section class="latest" aria-labelledby="latest">
      <h2 id="latest">{words.latest[language]}</h2>
      <ol>
        {front.latest.map(card => (
          <li>
            <Time moment={card.dayAndTime} /> <a href={card.href}>{card.headline}</a>
          </li>
        ))}
      </ol>
      <p class="zone">{words.timesIn[language](front.zone)}</p>
    </section>
  )
}

function Block({ block, language }: { block: Front['blocks'][number]; language: Language }) {
  const [first, ...others] = block.cards
  return (
    <section class="block">
      <h2>
        <a href={block.href} lang={block.name.lang}>
          {block.name.words}
        </a>
      </h2>
      {first && <ArticleCardView card={first} language={language} look="block-lead" />}
      {others.map(card => (
        <ArticleCardView card={card} language={language} look="teaser" />
      ))}
    </section>
  )
}
