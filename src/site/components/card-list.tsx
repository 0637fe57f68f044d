import { siteWords } from '../../messages/site.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { Card, type CardModel } from './card.tsx'

/** One page of a list, with the way on and the way back. */
export type CardListModel = { cards: CardModel[]; older: string | null; newest: string | null }

export function CardList({ list, language }: { list: CardListModel; language: Language }) {
  const words = siteWords[language]
  const isFirstPage = list.newest === null
  return (
    <>
      {list.cards.length === 0 && (
        <p class="empty">{isFirstPage ? words.noArticlesYet : words.noArticles}</p>
      )}
      <div class="river">
        {list.cards.map(card => (
          <Card card={card} style="row" level={2} />
        ))}
      </div>
      <Pages list={list} language={language} />
    </>
  )
}

export function Pages({
  list,
  language,
}: {
  list: Pick<CardListModel, 'older' | 'newest'>
  language: Language
}) {
  const words = siteWords[language]
  if (list.older === null && list.newest === null) return null
  return (
    <nav class="pages" aria-label={words.older}>
      {list.newest !== null && <a href={list.newest}>← {words.backToNewest}</a>}
      {list.older !== null && (
        <a href={list.older} rel="next">
          {words.older} →
        </a>
      )}
    </nav>
  )
}
