import type { Language } from '../../values/language.ts'
import type { Check } from '../check.ts'
import { anyPhrase, exactly, hasPhrase } from '../evidence/phrases.ts'
import { isCapitalised } from '../evidence/words.ts'
import lexicon from '../words/repeated-words.json' with { type: 'json' }

const words = {
  fr: {
    message: (word: string) => `« ${word} » est écrit deux fois.`,
    fix: (word: string) => `Garder un seul « ${word} »`,
  },
  en: {
    message: (word: string) => `“${word}” is written twice.`,
    fix: (word: string) => `Keep one “${word}”`,
  },
} as const

const grammar = { fr: compile(lexicon.fr), en: compile(lexicon.en) }

function compile(lines: (typeof lexicon)['fr']) {
  return {
    mayRepeat: exactly(lines.mayRepeat),
    afterWhat: exactly(lines.afterWhat),
    what: anyPhrase(lines.what),
    beforeNames: exactly(lines.beforeNames),
    small: exactly(lines.small),
  }
}

const twice = /(?<![\p{L}\p{N}’'-])(\p{L}+)([ \u00a0]+)(\1)(?![\p{L}\p{N}’'-])(?! \1(?!\p{L}))/giu

/** The same word twice in a row. Capitalised words are names (Boutros Boutros-Ghali), but for « Le le » at the head of a sentence. */
export const repeatedWords: Check = {
  code: 'repeated-words',
  look({ text, language }) {
    const say = words[language]
    return [...text.matchAll(twice)].flatMap(found => {
      if (mayStand(text, found, language)) return []
      const { 0: whole, 1: word = '', index: start } = found
      const end = start + whole.length
      const edits = [{ start: start + word.length, end, text: '' }]
      const fix = { title: say.fix(word), edits }
      return [{ start, end, severity: 'warn' as const, message: say.message(word), fix }]
    })
  },
}

function mayStand(text: string, found: RegExpExecArray, language: Language): boolean {
  const { mayRepeat, afterWhat, what, beforeNames, small } = grammar[language]
  const { 0: whole, 1: first = '', 3: second = '', index } = found
  if (mayRepeat.test(first)) return true
  const before = text.slice(Math.max(0, index - 40), index)
  if (afterWhat.test(first) && hasPhrase(before, what)) return true
  const next = text.charAt(index + whole.length + 1)
  if (beforeNames.test(first) && isCapitalised(next)) return true
  if (!isCapitalised(first) && !isCapitalised(second)) return false
  const opensSentence = /(?:^|[.!?…:«“"\n]\s*)$/.test(before.slice(-3))
  return !(opensSentence && small.test(first))
}
