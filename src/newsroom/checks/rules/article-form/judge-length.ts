import type { Span } from '../../../../reading/index.ts'
import type { Remark } from '../../check.ts'
import type { Manuscript } from '../../manuscript.ts'
import limits from '../../words/article-form.json' with { type: 'json' }

const words = {
  fr: {
    headline: 'Le titre',
    standfirst: 'Le chapô',
    long: (part: string, length: number, longest: number) =>
      `${part} compte ${length} caractères ; au-delà de ${longest}, il est coupé ou n’est pas lu.`,
    hintLong: 'Gardez l’essentiel ; le reste va dans le texte.',
    short: (part: string, length: number) =>
      `${part} ne compte que ${length} caractères : il ne dit guère ce qui s’est passé.`,
    hintShort: 'Dites qui, quoi, où.',
  },
  en: {
    headline: 'The headline',
    standfirst: 'The standfirst',
    long: (part: string, length: number, longest: number) =>
      `${part} has ${length} characters; beyond ${longest} it is cut, or not read.`,
    hintLong: 'Keep what matters most; the rest goes into the text.',
    short: (part: string, length: number) =>
      `${part} has only ${length} characters: it hardly says what happened.`,
    hintShort: 'Say who, what, where.',
  },
} as const

/** Headline and standfirst that are too long or too short. The first line of a text on its own may be no headline: only its length is judged. */
export function judgeLength(manuscript: Manuscript, headline: Span): readonly Remark[] {
  const { text, article } = manuscript
  const title = { ...headline, written: text.slice(headline.start, headline.end) }
  const standfirst = article?.standfirst ?? ''
  const at = standfirst ? text.indexOf(standfirst) : -1
  const place = at < 0 ? headline : { start: at, end: at + standfirst.length }
  return [
    ...tellLong(manuscript, 'headline', title),
    ...(article ? tellShort(manuscript, 'headline', title) : []),
    ...tellLong(manuscript, 'standfirst', { ...place, written: standfirst }),
    ...tellShort(manuscript, 'standfirst', { ...place, written: standfirst }),
  ]
}

type Part = 'headline' | 'standfirst'
type Written = Span & { readonly written: string }

function tellLong(
  { language }: Manuscript,
  part: Part,
  { start, end, written }: Written,
): readonly Remark[] {
  const say = words[language]
  const { longest } = limits[part]
  const { length } = written.trim()
  if (length <= longest) return []
  const message = say.long(say[part], length, longest)
  return [{ start, end, severity: 'note', message, hint: say.hintLong }]
}

function tellShort(
  { language }: Manuscript,
  part: Part,
  { start, end, written }: Written,
): readonly Remark[] {
  const say = words[language]
  const { length } = written.trim()
  if (length === 0 || length >= limits[part].shortest) return []
  const message = say.short(say[part], length)
  return [{ start, end, severity: 'note', message, hint: say.hintShort }]
}
