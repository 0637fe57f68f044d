import type { Language } from '../../values/language.ts'
import type { Check, Remark } from '../check.ts'
import type { HouseTerm } from '../manuscript.ts'

const words = {
  fr: {
    message: (avoid: string, because = '') =>
      `La rédaction n’écrit pas « ${avoid} »${because && ` : ${because}`}${/[.!?]$/.test(because) ? '' : '.'}`,
    fix: (prefer: string) => `Écrire « ${prefer} »`,
  },
  en: {
    message: (avoid: string, because = '') =>
      `The house does not write “${avoid}”${because && `: ${because}`}${/[.!?]$/.test(because) ? '' : '.'}`,
    fix: (prefer: string) => `Write “${prefer}”`,
  },
} as const

/** The newsroom’s own list: whole words, in capitals or not. */
export const houseTerms: Check = {
  code: 'house-terms',
  look: ({ text, language, houseTerms: terms }) =>
    terms.flatMap(term => findTerm(text, term, language)),
}

function findTerm(text: string, term: HouseTerm, language: Language): Remark[] {
  const { avoid, prefer, because, severity = 'warn' } = term
  const say = words[language]
  const wanted = avoid
    .replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/[-‐‑]/g, '[-‐‑]')
    .replace(/ +/g, String.raw`\s+`)
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${wanted}(?![\p{L}\p{N}])`, 'giu')
  return [...text.matchAll(pattern)].map(({ 0: found, index: start }) => {
    const end = start + found.length
    const message = say.message(found, because)
    if (prefer === undefined) return { start, end, severity, message }
    const put = /^\p{Lu}/u.test(found) ? prefer.charAt(0).toUpperCase() + prefer.slice(1) : prefer
    const fix = { title: say.fix(put), edits: [{ start, end, text: put }] }
    return { start, end, severity, message, fix }
  })
}
