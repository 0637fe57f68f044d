import type { Figure } from '../../reading/index.ts'
import { agrees, countsTheSame, isSaidAlike, tellFigure } from './agreeing-figures.ts'
import type { Check, Remark } from './check.ts'
import { findEarlierFigures } from './earlier-figures.ts'
import type { Manuscript } from './manuscript.ts'
import { holds } from './sentences.ts'

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

const vague =
  /\b(?:touchée?s?|affectée?s?|victimes?|concernée?s?|affected|hit|victims?|casualties|impacted)\b/i
const precise =
  /\b(?:tuée?s?|mort[es]*|blessée?s?|décès|disparue?s?|déplacée?s?|killed|dead|deaths?|wounded|injured|missing|displaced)\b/i

/** A figure of the headline against those of the body, and of a speaker against what they said before. */
export const figuresDisagree: Check = {
  code: 'figures-disagree',
  look: manuscript => [...compareHeadline(manuscript), ...findEarlierFigures(manuscript)],
}

function compareHeadline(manuscript: Manuscript): Remark[] {
  const headline = manuscript.figures.filter(figure => isInHeadline(manuscript, figure))
  const body = manuscript.figures.filter(figure => !isInHeadline(manuscript, figure))
  const told = new Set<string>()
  return headline.flatMap(figure => {
    const key = tellFigure(figure)
    if (told.has(key)) return []
    told.add(key)
    return compare(manuscript, figure, body)
  })
}

function isInHeadline({ paragraphs }: Manuscript, figure: Figure): boolean {
  return paragraphs.some(paragraph => paragraph.place === 'headline' && holds(paragraph, figure))
}

function compare(
  { language }: Manuscript,
  figure: Figure,
  body: readonly Figure[],
): readonly Remark[] {
  const say = words[language]
  const at = { start: figure.start, end: figure.end }
  const same = body.filter(other => countsTheSame(figure, other))
  const agreeing = same.find(other => agrees(figure, other))
  const clearer = same.find(other => agrees(figure, other) && isVaguer(figure, other))
  if (clearer && !same.some(other => tellFigure(other) === tellFigure(figure)))
    return [
      {
        ...at,
        severity: 'note',
        message: say.vaguer(tellFigure(figure), tellFigure(clearer)),
        hint: say.hintVague,
      },
    ]
  const [other] = same.filter(one => isSaidAlike(figure, one))
  if (agreeing || !other || body.some(one => one.value === figure.value)) return []
  return [
    {
      ...at,
      severity: 'warn',
      message: say.differs(tellFigure(figure), tellFigure(other)),
      hint: say.hint,
    },
  ]
}

function isVaguer(one: Figure, other: Figure): boolean {
  const [headline, body] = [one.what ?? '', other.what ?? '']
  return vague.test(headline) && !precise.test(headline) && precise.test(body)
}
