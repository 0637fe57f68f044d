/** The checks before publication: a draft in, findings out. Pure; runs in a browser. */
export { applyFixes } from './apply-fixes.ts'
export { checkText } from './check-text.ts'
export type { Edit, Finding, Fix, Severity } from './finding.ts'
export type { Draft, HouseTerm } from './manuscript.ts'
export type {
  Archive,
  ArticleFacts,
  ArticleImage,
  ArticleLink,
  KnownStatement,
  OtherArticle,
} from './surroundings.ts'
