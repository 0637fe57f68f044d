import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'

/** What was said in articles of the page’s language, since editions repeat each other; else whatever there is. */
export function inOwnLanguage(
  statements: readonly PublicStatement[],
  language: Language,
): readonly PublicStatement[] {
  const own = statements.filter(statement => statement.language === language)
  return own.length === 0 ? statements : own
}
