import type { Check } from './check.ts'

const words = {
  fr: {
    message: (word: string) => `« ${word} » est écrit deux fois.`,
    fix: (word: string) => `Garder un seul « ${word} »`,
  },
  en: {
    message: (word: string) => `“${word}” is written twice.`,
    fix: (word: string) => `Keep one “${word}”`,
  },
} as const

/** Words that grammar may double: « nous nous », "had had". */
const mayRepeat = {
  fr: /^(?:nous|vous|en|si|très|bien|bla|non|oui|ah|ha|oh|lui|tout|chut|encore|jamais|plus|toujours)$/i,
  en: /^(?:had|that|is|was|very|so|no|yes|bye|ha|oh|never|ever|again|really|more|do|her|it|in|on|bla|blah)$/i,
}

/** The same small word twice in a row. Capitalised words are names: Boutros Boutros-Ghali. */
export const repeatedWords: Check = {
  code: 'repeated-words',
  look({ text, language }) {
    const say = words[language]
    const found = text.matchAll(/(?<![\p{L}\p{N}’'-])(\p{Ll}+)([ \u00a0]+\1)(?![\p{L}\p{N}’'-])/gu)
    return [...found].flatMap(({ 0: whole, 1: word = '', index: start }) => {
      if (mayRepeat[language].test(word)) return []
      const end = start + whole.length
      const edits = [{ start: start + word.length, end, text: '' }]
      const fix = { title: say.fix(word), edits }
      return [{ start, end, severity: 'warn' as const, message: say.message(word), fix }]
    })
  },
}
