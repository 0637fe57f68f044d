import { listWords as words } from '../../messages/lists.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { ArticleCardView } from './article-card.tsx'
import type { River } from './river-of.ts'

/** A list of articles, newest first, a page at a time. */
export function RiverView(props: {
  river: River
  language: Language
  /** What is said where there is no article. */
  empty?: string
}) {
  const { river, language, empty = words.empty[language] } = props
  const { cards, olderHref, newestHref } = river
  return (
    <div class="river">
      {cards.length === 0 && <p class="empty">{empty}</p>}
      {cards.map(card => (
        <ArticleCardView card={card} language={language} look="river" />
      ))}
      {(olderHref !== null || newestHref !== null) && (
        <p class="river-links">
          {newestHref !== null && <a href={newestHref}>{words.newest[language]}</a>}
          {olderHref !== null && (
            <a href={olderHref} rel="next">
              {words.older[language]}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
