import type { Span } from '../../../../reading/index.ts'
import type { Language } from '../../../values/language.ts'
import type { Check, Remark } from '../../check.ts'
import type { ArticleFacts, ArticleImage } from '../../surroundings.ts'
import limits from '../../words/article-form.json' with { type: 'json' }
import { judgeLength } from './judge-length.ts'

const words = {
  fr: {
    section: 'L’article n’a pas de rubrique : il ne paraîtra dans aucune.',
    hintSection: 'Choisissez une rubrique.',
    byline: 'L’article n’a pas de signature.',
    hintByline: 'Nommez qui l’a écrit, ou la rédaction.',
    alt: 'Cette image n’a pas de texte de remplacement : qui ne la voit pas n’en saura rien.',
    altFile: (alt: string) =>
      `Le texte de remplacement de cette image, « ${alt} », n’est qu’un nom de fichier.`,
    hintAlt: 'Dites en une phrase ce qu’elle montre.',
    credit: 'Cette image n’a pas de crédit.',
    hintCredit: 'Nommez qui l’a faite et à qui elle appartient.',
  },
  en: {
    section: 'The article has no section: it will appear in none.',
    hintSection: 'Choose a section.',
    byline: 'The article has no byline.',
    hintByline: 'Name who wrote it, or the newsroom.',
    alt: 'This image has no alternative text: whoever does not see it learns nothing of it.',
    altFile: (alt: string) => `The alternative text of this image, “${alt}”, is only a file name.`,
    hintAlt: 'Say in one sentence what it shows.',
    credit: 'This image has no credit.',
    hintCredit: 'Name who made it and whose it is.',
  },
} as const

/** What an article has beside its sentences: headline and standfirst of a good length, section, byline, alternative texts, credits. */
export const articleForm: Check = {
  code: 'article-form',
  look(manuscript) {
    const { article, language } = manuscript
    const headline = manuscript.paragraphs.find(({ place }) => place === 'headline')
    const top = { start: headline?.start ?? 0, end: headline?.end ?? 0 }
    return [
      ...judgeLength(manuscript, top),
      ...(article ? findMissing(article, top, language) : []),
      ...(article?.images ?? []).flatMap(image => judgeImage(image, top, language)),
    ]
  },
}

function findMissing(
  { section, authors }: ArticleFacts,
  top: Span,
  language: Language,
): readonly Remark[] {
  const say = words[language]
  const at = { ...top, severity: 'note' as const }
  const isSigned = authors.some(author => author.trim())
  return [
    ...(section ? [] : [{ ...at, message: say.section, hint: say.hintSection }]),
    ...(isSigned ? [] : [{ ...at, message: say.byline, hint: say.hintByline }]),
  ]
}

const fileName = new RegExp(String.raw`^\S+\.(?:${limits.fileNameEndings.join('|')})$`, 'i')

/** A lead image has no place among the words: it is told of at the headline. */
function judgeImage(
  { span, alt, credit }: ArticleImage,
  top: Span,
  language: Language,
): readonly Remark[] {
  const say = words[language]
  const { start, end } = span ?? top
  const written = alt.trim()
  const isFileName = fileName.test(written)
  const message = isFileName ? say.altFile(written) : say.alt
  const isMissing = isFileName || written === ''
  return [
    ...(isMissing ? [{ start, end, severity: 'warn' as const, message, hint: say.hintAlt }] : []),
    ...(credit?.trim()
      ? []
      : [{ start, end, severity: 'note' as const, message: say.credit, hint: say.hintCredit }]),
  ]
}
