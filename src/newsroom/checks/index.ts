/** The checks before publication: a draft in, findings out. Pure; runs in a browser. */
export { applyFixes, chooseFixes } from './apply-fixes.ts'
export type { Check, Remark } from './check.ts'
export { type CheckSettings, shippedSettings } from './check-settings.ts'
export { checkText, type WayOfChecking } from './check-text.ts'
export { checks } from './checks.ts'
export type { Edit, Finding, Fix, Severity } from './finding.ts'
export type { Draft, HouseTerm, Manuscript } from './manuscript.ts'
export { type OwnCheckFileTrouble, type OwnCheckTrouble, readOwnCheck } from './own-check.ts'
export type {
  Archive,
  ArticleFacts,
  ArticleImage,
  ArticleLink,
  KnownStatement,
  OtherArticle,
} from './surroundings.ts'
