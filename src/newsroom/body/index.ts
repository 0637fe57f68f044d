export type { Anchor, CannotAnchor, TextRange } from './anchor.ts'
export { anchorRange } from './anchor-range.ts'
export type * from './body.ts'
export { bodyFromHtml } from './body-from-html.ts'
export { bodyFromText } from './body-from-text.ts'
export { type BodyHtmlOptions, bodyToHtml } from './body-to-html.ts'
export { bodyToText, type TextMap, type TextSpan, textMap } from './body-to-text.ts'
export { countWords } from './count-words.ts'
export { type CannotDecodeBody, decodeBody } from './decode-body.ts'
export { editBody } from './edit-body.ts'
export { findAnchor } from './find-anchor.ts'
export { foldText } from './fold-text.ts'
export type { Lost } from './from-html/lost.ts'
export type { HtmlOptions } from './from-html/reading.ts'
export { type BodyLink, listLinks } from './list-links.ts'
export { listMediaIds } from './list-media-ids.ts'
export { listTextLines, type TextLine } from './list-text-lines.ts'
export { tidyBody } from './tidy-body.ts'
export {
  type ArticlePart,
  type ArticleWords,
  bodyStart,
  partAt,
  splitWhole,
  wholeArticle,
} from './whole-article.ts'
