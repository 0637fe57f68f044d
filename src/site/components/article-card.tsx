import { listWords as words } from '../../messages/lists.ts'
import type { Language } from '../../newsroom/values/language.ts'
import type { Card } from './card-of.ts'
import { Picture } from './picture.tsx'
import { Time } from './time.tsx'

/** How much of an article a list shows, and how large; the stylesheet does the rest. */
export type Look = 'front-lead' | 'second' | 'block-lead' | 'teaser' | 'river'

export function ArticleCardView(props: { card: Card; language: Language; look: Look }) {
  const { card, language, look } = props
  const Heading = look === 'teaser' || look === 'block-lead' ? 'h3' : 'h2'
  return (
    <article class={`card ${look}`}>
      {card.image && look !== 'teaser' && (
        <div class="card-image">
          <Picture image={card.image} place={look === 'front-lead' ? 'front-lead' : 'card'} />
        </div>
      )}
      <div class="card-words">
        {card.section && look !== 'teaser' && (
          <p class="kicker">
            <a href={card.section.href} lang={card.section.name.lang}>
              {card.section.name.words}
            </a>
          </p>
        )}
        <Heading>
          <a href={card.href}>{card.headline}</a>
        </Heading>
        {card.standfirst !== null && look !== 'teaser' && (
          <p class="card-standfirst">{card.standfirst}</p>
        )}
        <p class="when">
          {card.byline.length > 0 && look !== 'teaser' && (
            <span>
              {words.by[language]} {card.byline.map(part => part.words).join('')}
            </span>
          )}
          <Time moment={card.day} />
        </p>
      </div>
    </article>
  )
}
