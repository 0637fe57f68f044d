import type { Figure, Span } from '../../../../reading/index.ts'
import type { Language } from '../../../values/language.ts'
import type { Check, Remark } from '../../check.ts'
import { agrees, countsTheSame, isSaidAlike, tellFigure } from '../../evidence/agreeing-figures.ts'
import { anyPhrase, hasPhrase } from '../../evidence/phrases.ts'
import { holds, sentenceAround } from '../../evidence/sentences.ts'
import type { Manuscript } from '../../manuscript.ts'
import lexicon from '../../words/figures-disagree.json' with { type: 'json' }
import { findEarlierFigures } from './earlier-figures.ts'

const words = {
  fr: {
    headline: 'Le titre',
    standfirst: 'Le chapô',
    caption: 'La légende',
    differs: (part: string, told: string, body: string) =>
      `${part} dit « ${told} », le texte « ${body} ».`,
    vaguer: (headline: string, body: string) =>
      `Le titre est plus vague que le texte : « ${headline} » pour « ${body} ».`,
    hint: 'Donnez partout le même chiffre, ou dites ce que chacun compte.',
    hintVague: 'Reprenez dans le titre les mots exacts du texte.',
  },
  en: {
    headline: 'The headline',
    standfirst: 'The standfirst',
    caption: 'The caption',
    differs: (part: string, told: string, body: string) =>
      `${part} says “${told}”, the text “${body}”.`,
    vaguer: (headline: string, body: string) =>
      `The headline is vaguer than the body: “${headline}” for “${body}”.`,
    hint: 'Give one figure in both, or say what each of them counts.',
    hintVague: 'Use in the headline the exact words of the body.',
  },
} as const

const patterns = { fr: compile(lexicon.fr), en: compile(lexicon.en) }

function compile(lines: (typeof lexicon)['fr']) {
  return {
    vague: anyPhrase(lines.vague),
    precise: anyPhrase(lines.precise),
    otherTime: anyPhrase(lines.otherTime),
  }
}

/** A figure of the headline, the standfirst or a caption against those of the body, and of a speaker against what they said before. */
export const figuresDisagree: Check = {
  code: 'figures-disagree',
  look: manuscript => [
    ...listParts(manuscript).flatMap(part => comparePart(manuscript, part)),
    ...findEarlierFigures(manuscript),
  ],
}

type Part = {
  readonly name: 'headline' | 'standfirst' | 'caption'
  readonly spans: readonly Span[]
}

/** What is read before the body, or beside it. */
function listParts({ text, paragraphs, article }: Manuscript): Part[] {
  const { standfirst, images = [] } = article ?? {}
  const at = standfirst ? text.indexOf(standfirst) : -1
  return [
    { name: 'headline', spans: paragraphs.filter(({ place }) => place === 'headline') },
    {
      name: 'standfirst',
      spans: standfirst && at >= 0 ? [{ start: at, end: at + standfirst.length }] : [],
    },
    { name: 'caption', spans: images.flatMap(({ span }) => span ?? []) },
  ]
}

function comparePart(manuscript: Manuscript, { name, spans }: Part): Remark[] {
  const isInside = (figure: Figure) => spans.some(span => holds(span, figure))
  const others = manuscript.figures.filter(figure => !isInside(figure))
  const told = new Set<string>()
  return manuscript.figures.filter(isInside).flatMap(figure => {
    const key = tellFigure(figure)
    if (told.has(key)) return []
    told.add(key)
    return compare(manuscript, { figure, part: name }, others)
  })
}

function compare(
  manuscript: Manuscript,
  { figure, part }: { figure: Figure; part: Part['name'] },
  body: readonly Figure[],
): readonly Remark[] {
  const { language } = manuscript
  const say = words[language]
  const at = { start: figure.start, end: figure.end }
  const same = body.filter(other => countsTheSame(figure, other))
  const agreeing = same.find(other => agrees(figure, other))
  const clearer = same.find(other => agrees(figure, other) && isVaguer(figure, other, language))
  if (
    part === 'headline' &&
    clearer &&
    !same.some(other => tellFigure(other) === tellFigure(figure))
  )
    return [
      {
        ...at,
        severity: 'note',
        message: say.vaguer(tellFigure(figure), tellFigure(clearer)),
        hint: say.hintVague,
      },
    ]
  const [other] = same.filter(one => isSaidAlike(figure, one) && !isOfAnotherTime(manuscript, one))
  if (agreeing || !other || body.some(one => one.value === figure.value)) return []
  return [
    {
      ...at,
      severity: 'warn',
      message: say.differs(say[part], tellFigure(figure), tellFigure(other)),
      hint: say.hint,
    },
  ]
}

/** « L’an dernier, le carrefour avait fait cinq blessés »: not this year’s. */
function isOfAnotherTime({ text, language, date }: Manuscript, figure: Figure): boolean {
  const { start, end } = sentenceAround(text, figure)
  const sentence = text.slice(start, end)
  const years = sentence.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? []
  const isOtherYear = years.some(year => year !== date?.slice(0, 4))
  return isOtherYear || hasPhrase(sentence, patterns[language].otherTime)
}

function isVaguer(one: Figure, other: Figure, language: Language): boolean {
  const { vague, precise } = patterns[language]
  const [headline, body] = [one.what ?? '', other.what ?? '']
  return hasPhrase(headline, vague) && !hasPhrase(headline, precise) && hasPhrase(body, precise)
}
