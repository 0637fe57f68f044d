import type { Language } from '../values/language.ts'
import type { Check, Remark } from './check.ts'
import type { Edit } from './finding.ts'
import { type TypographyRule, typographyRules } from './typography-rules.ts'

const words = {
  fr: { fix: (count: number) => `Corriger (${count} fois)` },
  en: { fix: (count: number) => `Mend (${count} times)` },
} as const

const address = /https?:\/\/\S+|\S+@\S+|\bwww\.\S+/g

/** Spaces, quotation marks, apostrophes, capitals and ordinals: one note for each rule, mending all its places in one go. */
export const typography: Check = {
  code: 'typography',
  look: ({ text, language }) =>
    typographyRules[language].flatMap(rule => applyRule(text, rule, language)),
}

function applyRule(text: string, rule: TypographyRule, language: Language): Remark[] {
  const spared = [...text.matchAll(address)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
  const edits = [...text.matchAll(rule.wrong)].flatMap((found): Edit[] => {
    const [start, end] = [found.index, found.index + found[0].length]
    if (spared.some(span => span.start < end && start < span.end)) return []
    return [
      {
        start,
        end,
        text: rule.right.replace('$1', found[1] ?? ''),
      },
    ]
  })
  const [first] = edits
  if (!first) return []
  const fix = { title: words[language].fix(edits.length), edits }
  return [{ start: first.start, end: first.end, severity: 'note', message: rule.says, fix }]
}
