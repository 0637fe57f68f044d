import type { Check, Remark } from '../check.ts'
import type { Manuscript } from '../manuscript.ts'

const words = {
  fr: {
    unclosed: (mark: string) => `Ce guillemet ouvrant (${mark}) n’est jamais refermé.`,
    unopened: (mark: string) => `Ce guillemet fermant (${mark}) ne ferme rien.`,
    straight: 'Ce paragraphe a un nombre impair de guillemets droits : une citation reste ouverte.',
    hint: 'Mettez le guillemet qui manque, ou ôtez celui-ci.',
  },
  en: {
    unclosed: (mark: string) => `This opening quotation mark (${mark}) is never closed.`,
    unopened: (mark: string) => `This closing quotation mark (${mark}) closes nothing.`,
    straight: 'This paragraph has an odd number of straight quotation marks: one stays open.',
    hint: 'Add the mark that is missing, or take this one away.',
  },
} as const

const pairs = [
  ['«', '»'],
  ['“', '”'],
] as const

/** A quotation mark without its fellow. A quotation may run over paragraphs, each begun again with a mark. */
export const unbalancedQuotes: Check = {
  code: 'unbalanced-quotes',
  look(manuscript) {
    const { text } = manuscript
    const curly = /[„]|“[^”“]*“/.test(text) && !text.includes('”') ? pairs.slice(0, 1) : pairs
    return [
      ...curly.flatMap(([opens, closes]) => findLone(manuscript, opens, closes)),
      ...findOddStraight(manuscript),
    ]
  },
}

function findLone(manuscript: Manuscript, opens: string, closes: string): Remark[] {
  const { text, paragraphs } = manuscript
  const say = words[manuscript.language]
  const found: Remark[] = []
  let open: number[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const mark = text[at]
      const carriesOn = at === paragraph.start && open.length > 0
      if (carriesOn || (mark !== opens && mark !== closes)) continue
      if (mark === opens) open.push(at)
      else if (open.pop() === undefined) found.push(remark(at, say.unopened(closes), say.hint))
    }
    const [first] = open
    if (first === undefined || runsOn(text, paragraphs[index + 1]?.start, { opens, closes }))
      continue
    found.push(remark(open.at(-1) ?? first, say.unclosed(opens), say.hint))
    open = []
  }
  return found
}

/** The next paragraph begins with a mark, or the next mark of all closes. */
function runsOn(text: string, next: number | undefined, marks: { opens: string; closes: string }) {
  if (next === undefined) return false
  if (text[next] === marks.opens || text[next] === marks.closes) return true
  const [opening, closing] = [text.indexOf(marks.opens, next), text.indexOf(marks.closes, next)]
  return closing >= 0 && (opening < 0 || closing < opening)
}

function findOddStraight({ text, language, paragraphs }: Manuscript): Remark[] {
  const say = words[language]
  return paragraphs.flatMap(({ start, end }, index) => {
    const marks = [...text.slice(start, end).matchAll(/(?<!\d)"/g)]
    const last = marks.at(-1)
    const next = paragraphs[index + 1]
    const runs = next && text[next.start] === '"'
    if (marks.length % 2 === 0 || !last || runs || /\d"/.test(text.slice(start, end))) return []
    return [remark(start + last.index, say.straight, say.hint)]
  })
}

function remark(at: number, message: string, hint: string): Remark {
  return { start: at, end: at + 1, severity: 'warn', message, hint }
}
