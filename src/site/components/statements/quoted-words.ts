import type { Statement } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'

const marks: Record<Language, { open: string; close: string }> = {
  fr: { open: '« ', close: ' »' },
  en: { open: '“', close: '”' },
}

/** The words between one pair of quotation marks when all are the speaker’s; else as the article has them. */
export function quotedWords(
  { content, mode }: Pick<Statement, 'content' | 'mode'>,
  language: Language,
): string {
  if (mode !== 'direct') return content
  // English puts the comma that leads on to the speaker inside the marks.
  const bare = content.replace(/^[«“"„]\s*/u, '').replace(/,?\s*[»”"]$/u, '')
  return `${marks[language].open}${bare}${marks[language].close}`
}
