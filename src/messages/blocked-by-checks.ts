import type { BlockedByChecks } from '../newsroom/articles/index.ts'
import type { Language } from '../newsroom/values/language.ts'
import type { ArticleFinding } from '../newsroom/waivers/index.ts'
import { counted } from './counted.ts'
import { partNames } from './parts-of-article.ts'

const words = {
  fr: {
    one: 'remarque bloque',
    other: 'remarques bloquent',
    heading: (count: string) => `L’article n’est pas publié : ${count}.`,
    quoted: (words: string) => `« ${words} »`,
    finding: ({ code, message }: ArticleFinding, where: string) =>
      `${where} (${code}) : ${message}`,
    offered: (title: string) => `Correction proposée : ${title}.`,
    mend: (place: string) => `Pour appliquer les corrections proposées : \`dixit mend ${place}\`.`,
    waive: (place: string, code: string) =>
      `Pour publier malgré tout : \`dixit publish ${place} --waive ${code} --because "la raison" --by "votre nom"\`.`,
  },
  en: {
    one: 'finding blocks',
    other: 'findings block',
    heading: (count: string) => `The article is not published: ${count}.`,
    quoted: (words: string) => `“${words}”`,
    finding: ({ code, message }: ArticleFinding, where: string) => `${where} (${code}): ${message}`,
    offered: (title: string) => `Offered: ${title}.`,
    mend: (place: string) => `To apply what is offered: \`dixit mend ${place}\`.`,
    waive: (place: string, code: string) =>
      `To publish all the same: \`dixit publish ${place} --waive ${code} --because "the reason" --by "your name"\`.`,
  },
} as const

/** Each finding that blocks, with its place, its words and its message; then how to mend it or to waive it. */
export const blockedByChecks: Record<Language, (refusal: BlockedByChecks) => string> = {
  fr: refusal => tell(refusal, 'fr'),
  en: refusal => tell(refusal, 'en'),
}

function tell({ findings, ...place }: BlockedByChecks, language: Language): string {
  const say = words[language]
  const address = `${place.language}/${place.slug}`
  const codes = [...new Set(findings.map(({ code }) => code))]
  return [
    say.heading(counted(language, findings.length, say)),
    ...findings.map(finding => tellFinding(finding, language)),
    ...(findings.some(({ fix }) => fix) ? [say.mend(address)] : []),
    say.waive(address, codes.join(' --waive ')),
  ].join('\n')
}

function tellFinding(finding: ArticleFinding, language: Language): string {
  const { hint, fix, place } = finding
  const say = words[language]
  const advice = [hint, fix && say.offered(fix.title)].filter(Boolean).map(one => `\n    ${one}`)
  const begun = beginningOf(finding.words)
  const where = [partNames[place.part][language], begun && say.quoted(begun)].filter(Boolean)
  return `  · ${say.finding(finding, where.join(', '))}${advice.join('')}`
}

const mostLetters = 80

/** The first words of what may be a whole paragraph, on one line. */
function beginningOf(words: string): string {
  const line = words.trim().replace(/\s*\n\s*/g, ' ')
  return line.length > mostLetters ? `${line.slice(0, mostLetters - 1).trimEnd()}…` : line
}
