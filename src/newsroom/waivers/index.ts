/** Findings in an article, and those that somebody set aside with a reason. */
export {
  type ArticleFinding,
  blockersAmong,
  type CheckedArticle,
  checkArticle,
} from './check-article.ts'
export { type CannotWaiveFinding, waiveFinding } from './waive-finding.ts'
export type { Waiver } from './waiver.ts'
export { type CannotWithdrawWaiver, withdrawWaiver } from './withdraw-waiver.ts'
