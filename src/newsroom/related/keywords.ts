import type { Language } from '../values/language.ts'
import commonWords from './common-words.json' with { type: 'json' }

const common: Record<Language, Set<string>> = {
  fr: new Set(commonWords.fr.split(' ')),
  en: new Set(commonWords.en.split(' ')),
}

const mostKeywords = 12
const headlineWeight = 4
const standfirstWeight = 2

/** The words that tell an article from others, most telling first: folded, without plural, at most twelve. */
export function keywordsOf(article: {
  language: Language
  headline: string
  standfirst: string | null
  text: string
}): string[] {
  const weights = new Map<string, number>()
  weigh(article.headline, headlineWeight)
  weigh(article.standfirst ?? '', standfirstWeight)
  weigh(article.text, 1)
  return [...weights]
    .filter(([, weight]) => weight > 1)
    .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || (a < b ? -1 : 1))
    .slice(0, mostKeywords)
    .map(([word]) => word)

  function weigh(text: string, weight: number): void {
    for (const word of wordsOf(text, article.language))
      weights.set(word, (weights.get(word) ?? 0) + weight)
  }
}

/** The words of a text that say what it is about, in order: folded, without plural, common words left out. */
export function wordsOf(text: string, language: Language): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
  const words = folded.match(/\p{Letter}{3,}/gu) ?? []
  return words.filter(word => !common[language].has(word)).map(withoutPlural)
}

function withoutPlural(word: string): string {
  return word.length > 4 && /[sx]$/.test(word) && !/(?:ss|us|is)$/.test(word)
    ? word.slice(0, -1)
    : word
}
