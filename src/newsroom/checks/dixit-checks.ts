/**
 * `dixit/checks`: the checks for other programs and for browsers. Pure: no file, no network, no clock, no global state.
 *
 * ```ts
 * import { applyFixes, checkText, loadShippedRegister } from 'dixit/checks'
 *
 * const register = await loadShippedRegister()
 * const draft = { text, language: 'fr', date: '2024-10-28', houseTerms: [], register } as const
 * const findings = checkText(draft)
 * const mended = applyFixes(text, findings)
 * ```
 */
export { type Day, isDay, loadShippedRegister, type Register } from '../offices/index.ts'
export type { Language } from '../values/language.ts'
export type { Locale } from '../values/locale.ts'
export {
  type Archive,
  type ArticleFacts,
  type ArticleImage,
  type ArticleLink,
  applyFixes,
  type Check,
  type CheckSettings,
  checkText,
  type Draft,
  type Edit,
  type Finding,
  type Fix,
  type HouseTerm,
  type KnownStatement,
  type Manuscript,
  type OtherArticle,
  type Remark,
  type Severity,
  shippedSettings,
  type WayOfChecking,
} from './index.ts'
