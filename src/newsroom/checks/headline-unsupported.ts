import type { Check, Remark } from './check.ts'
import type { Manuscript } from './manuscript.ts'

const words = {
  fr: {
    message: (quoted: string) => `Le titre cite « ${quoted} », que le texte ne contient pas.`,
    hint: 'Citez le texte mot pour mot, ou ôtez les guillemets.',
  },
  en: {
    message: (quoted: string) =>
      `The headline quotes “${quoted}”, which the body does not contain.`,
    hint: 'Quote the body word for word, or take the quotation marks away.',
  },
} as const

const quotation = /«\s*([^«»\n]+?)\s*»|“([^“”\n]+)”|(?<![\p{L}\d])"([^"\n]+)"/gu
const shortestBody = 200

/** A quotation of three words or more in the headline that stands nowhere in the body. */
export const headlineUnsupported: Check = {
  code: 'headline-unsupported',
  look(manuscript) {
    const [headline] = manuscript.paragraphs.filter(({ place }) => place === 'headline')
    const body = bodyOf(manuscript)
    if (!headline || body.length < shortestBody) return []
    const written = manuscript.text.slice(headline.start, headline.end)
    return [...written.matchAll(quotation)].flatMap(found => {
      const quoted = found[1] ?? found[2] ?? found[3] ?? ''
      const plain = plainly(quoted)
      if (plain.split(' ').length < 3 || body.includes(plain)) return []
      return [remark(manuscript, headline.start + found.index, { quoted, length: found[0].length })]
    })
  },
}

function bodyOf({ text, paragraphs }: Manuscript): string {
  const body = paragraphs.filter(({ place }) => place === 'body')
  return plainly(body.map(({ start, end }) => text.slice(start, end)).join(' '))
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function remark(
  { language }: Manuscript,
  start: number,
  { quoted, length }: { quoted: string; length: number },
): Remark {
  const say = words[language]
  return {
    start,
    end: start + length,
    severity: 'warn',
    message: say.message(quoted),
    hint: say.hint,
  }
}
