export { keywordsOf, wordsOf } from './keywords.ts'
export { listRelatedArticles, type RelatedArticle } from './list-related-articles.ts'
