import type { Figure } from '../../reading/index.ts'
import type { Language } from '../values/language.ts'
import { wordsOf } from './any-of.ts'
import type { Check, Remark } from './check.ts'
import lexicon from './lexicons/figures-disagree.json' with { type: 'json' }
import type { Manuscript } from './manuscript.ts'
import { holds, sentenceAround } from './sentences.ts'

const words = {
  fr: {
    differs: (headline: string, body: string) =>
      `Le titre dit « ${headline} », le texte « ${body} ».`,
    vaguer: (headline: string, body: string) =>
      `Le titre est plus vague que le texte : « ${headline} » pour « ${body} ».`,
    hint: 'Donnez le même chiffre au titre et au texte, ou dites ce que chacun compte.',
    hintVague: 'Reprenez dans le titre les mots exacts du texte.',
  },
  en: {
    differs: (headline: string, body: string) =>
      `The headline says “${headline}”, the body “${body}”.`,
    vaguer: (headline: string, body: string) =>
      `The headline is vaguer than the body: “${headline}” for “${body}”.`,
    hint: 'Give one figure in both, or say what each of them counts.',
    hintVague: 'Use in the headline the exact words of the body.',
  },
} as const

const patterns = { fr: compile(lexicon.fr), en: compile(lexicon.en) }

function compile(lines: (typeof lexicon)['fr']) {
  return {
    vague: wordsOf(lines.vague),
    precise: wordsOf(lines.precise),
    otherTime: wordsOf(lines.otherTime),
  }
}

/** A figure of the headline against those of the body that count the same thing. */
export const figuresDisagree: Check = {
  code: 'figures-disagree',
  look(manuscript) {
    const headline = manuscript.figures.filter(figure => isInHeadline(manuscript, figure))
    const body = manuscript.figures.filter(figure => !isInHeadline(manuscript, figure))
    const told = new Set<string>()
    return headline.flatMap(figure => {
      const key = tell(figure)
      if (told.has(key)) return []
      told.add(key)
      return compare(manuscript, figure, body)
    })
  },
}

function isInHeadline({ paragraphs }: Manuscript, figure: Figure): boolean {
  return paragraphs.some(paragraph => paragraph.place === 'headline' && holds(paragraph, figure))
}

function compare(
  manuscript: Manuscript,
  figure: Figure,
  body: readonly Figure[],
): readonly Remark[] {
  const { language } = manuscript
  const say = words[language]
  const at = { start: figure.start, end: figure.end }
  const same = body.filter(other => countsTheSame(figure, other))
  const agreeing = same.find(other => agrees(figure, other))
  const clearer = same.find(other => agrees(figure, other) && isVaguer(figure, other, language))
  if (clearer && !same.some(other => tell(other) === tell(figure)))
    return [
      {
        ...at,
        severity: 'note',
        message: say.vaguer(tell(figure), tell(clearer)),
        hint: say.hintVague,
      },
    ]
  const [other] = same.filter(one => isSaidAlike(figure, one) && !isOfAnotherTime(manuscript, one))
  if (agreeing || !other || body.some(one => one.value === figure.value)) return []
  return [
    { ...at, severity: 'warn', message: say.differs(tell(figure), tell(other)), hint: say.hint },
  ]
}

/** « L’an dernier, le carrefour avait fait cinq blessés »: not this year’s. */
function isOfAnotherTime({ text, language, date }: Manuscript, figure: Figure): boolean {
  const { start, end } = sentenceAround(text, figure)
  const sentence = text.slice(start, end)
  const years = sentence.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? []
  const isOtherYear = years.some(year => year !== date?.slice(0, 4))
  return isOtherYear || patterns[language].otherTime.test(sentence)
}

function tell({ text, what }: Figure): string {
  return what ? `${text} ${what}` : text
}

/** The same unit and the same first word counted, within a factor of ten: enough to be about one thing. */
function countsTheSame(one: Figure, other: Figure): boolean {
  if (one.unit !== other.unit || !one.what || !other.what) return false
  const ratio = other.value / one.value
  return headWord(one) === headWord(other) && ratio < 10 && ratio > 0.1
}

function headWord({ what }: Figure): string {
  return (what?.toLowerCase().split(/[ \u00a0]/)[0] ?? '').replace(/s$/, '')
}

/** One description begins like the other: « habitants évacués » and « habitants évacués de Lille ». */
function isSaidAlike(one: Figure, other: Figure): boolean {
  const [first = '', second = ''] = [one.what, other.what].map(what => what?.toLowerCase() ?? '')
  return first.startsWith(second) || second.startsWith(first)
}

/** « plus de 600 000 » agrees with 640 000, « près de 100 » with 97, and a headline may round to a twentieth. */
function agrees(one: Figure, other: Figure): boolean {
  const [low, high] = [other.value, other.high ?? other.value]
  const upper = one.high ?? one.value
  if (one.value <= high && upper >= low) return true
  if (one.bound === 'more-than' || one.bound === 'at-least') return high >= one.value * 0.999
  if (one.bound === 'less-than' || one.bound === 'at-most') return low <= one.value
  const slack =
    one.bound === 'about' || one.bound === 'nearly' ? 0.15 : isRound(one.value) ? 0.05 : 0
  return Math.abs(low - one.value) <= one.value * slack
}

function isRound(value: number): boolean {
  return value >= 100 && value % 100 === 0
}

function isVaguer(one: Figure, other: Figure, language: Language): boolean {
  const { vague, precise } = patterns[language]
  const [headline, body] = [one.what ?? '', other.what ?? '']
  return vague.test(headline) && !precise.test(headline) && precise.test(body)
}
