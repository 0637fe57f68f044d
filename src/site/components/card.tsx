import type { ArticleCard } from '../../newsroom/articles/index.ts'
import type { Media } from '../../newsroom/media/index.ts'
import { nameOf, type SectionTree } from '../../newsroom/sections/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { wordsIn } from '../../newsroom/values/local-text.ts'
import { articleAddress, sectionAddress } from '../addresses.ts'
import { formatDay, isoWithOffset } from '../formats/dates.ts'
import type { Link } from '../layout/layout-model.ts'
import { typeset } from '../typography/typeset.ts'
import { Picture } from './picture.tsx'

/** An article as a list shows it, in words ready to print. */
export type CardModel = {
  language: Language
  href: string
  headline: string
  standfirst: string | null
  section: Link | null
  authors: string[]
  day: string
  datetime: string
  lead: { media: Media; alt: string } | null
}

export function cardModel(card: ArticleCard, tree: SectionTree, timeZone: string): CardModel {
  const { language, headline, standfirst, publishedAt, lead } = card
  const section = tree.all.find(one => one.sectionId === card.sectionId)
  const name = section && nameOf(section, language)
  return {
    language,
    href: articleAddress(card),
    headline: typeset(headline, language),
    standfirst: standfirst === null ? null : typeset(standfirst, language),
    section: name
      ? { words: name.name, href: sectionAddress(name.language, name.slug), lang: name.language }
      : null,
    authors: card.authors.map(({ name }) => name),
    day: formatDay(publishedAt, language, timeZone),
    datetime: isoWithOffset(publishedAt, timeZone),
    lead: lead && { media: lead, alt: wordsIn(lead.alt, language)?.words ?? '' },
  }
}

export type CardStyle = 'lead' | 'second' | 'row' | 'line'

export function Card({ card, style, level }: { card: CardModel; style: CardStyle; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const showsPicture = card.lead !== null && style !== 'line'
  return (
    <article class={`card card-${style}`}>
      {showsPicture && card.lead && (
        <div class="card-picture">
          <Picture
            media={card.lead.media}
            alt=""
            sizes={pictureSizes[style]}
            isFirst={style === 'lead'}
          />
        </div>
      )}
      <div>
        {card.section && (
          <p class="kicker">
            <a href={card.section.href}>{card.section.words}</a>
          </p>
        )}
        <Heading class="card-headline">
          <a href={card.href}>{card.headline}</a>
        </Heading>
        {card.standfirst !== null && style !== 'line' && (
          <p class="card-standfirst">{card.standfirst}</p>
        )}
        <p class="card-facts">
          <time datetime={card.datetime}>{card.day}</time>
        </p>
      </div>
    </article>
  )
}

const pictureSizes: Record<CardStyle, string> = {
  lead: '(min-width: 60rem) 44rem, 100vw',
  second: '(min-width: 60rem) 18rem, (min-width: 36rem) 45vw, 100vw',
  row: '(min-width: 36rem) 13rem, 100vw',
  line: '1px',
}
