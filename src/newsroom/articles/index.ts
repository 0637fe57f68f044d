export type {
  ArticleCard,
  ArticleContent,
  ArticlePlace,
  AuthorLabel,
  CardPage,
  Cursor,
  PublishedArticle,
} from './article.ts'
export { type CannotCorrectArticle, correctArticle } from './correct-article.ts'
export { type CannotDraftArticle, draftArticle } from './draft-article.ts'
export { findArticleAt } from './find-article-at.ts'
export { findArticleId } from './find-article-id.ts'
export { findDraft } from './find-draft.ts'
export { type HistoryEntry, listArticleHistory } from './list-article-history.ts'
export {
  listArticlesByAuthor,
  listArticlesInSection,
  listArticlesOnTopic,
  listNewestArticles,
} from './list-cards.ts'
export { type CannotMendArticle, type MendedArticle, mendArticle } from './mend-article.ts'
export type { BlockedByChecks } from './pass-checks.ts'
export { type CannotPublishArticle, publishArticle } from './publish-article.ts'
export { publishFromElsewhere } from './publish-from-elsewhere.ts'
export { type CannotWithdrawArticle, withdrawArticle } from './withdraw-article.ts'
