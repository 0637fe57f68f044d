import { isCapitalised, type Token } from '../text/token.ts'
import { isOneOf } from './grammar-words.ts'
import {
  canBeFinite,
  DETERMINERS,
  isAvoir,
  isEtre,
  NOUNS_TOO,
  NUMBER_WORDS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './words.ts'

/** Is the word here a conjugated verb? « la note », « une annonce », « l'est » are nouns; « il le juge » is a verb. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !canBeFinite(token.lower)) return false
  if (token.text === 'A' && at === 0) return false
  return !(isCapitalised(token) && at > 0) && !isNounHere(tokens, at)
}

/** Among words that may be a finite verb or a noun. */
export function isNounHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const earlier = tokens[at - 2]?.lower ?? ''
  if (!before) return false
  if (isOneOf('cliticsOrArticles', before.lower))
    return (
      !takesClitic(earlier) &&
      (NOUNS_TOO.has(tokens[at]?.lower ?? '') || opensPhrase(tokens, at - 1))
    )
  if (before.kind === 'number') return !/^\d{4}$/.test(before.text)
  if (isWholeSubject(tokens, at - 1)) return NOUNS_TOO.has(tokens[at]?.lower ?? '')
  if (NUMBER_WORDS.has(before.lower) && isAuxiliary(tokens[at]?.lower ?? '')) return false
  return (
    isDeterminerOnly(before.lower) ||
    (PREPOSITIONS.has(before.lower) && before.lower !== 'en' && !isNumberlike(before.lower))
  )
}

/** « tous deux déplorent », « les deux ont dit »: the number is the subject. */
const isWholeSubject = (tokens: readonly Token[], number: number): boolean =>
  WHOLE.some(
    ([before, word]) => tokens[number - 1]?.lower === before && tokens[number]?.lower === word,
  )

const WHOLE = ['deux', 'trois', 'quatre', 'autres'].flatMap(word =>
  ['tous', 'toutes', 'les', "d'"].map(before => [before, word] as const),
)

/** « une ligne sur cinq est menacée »: the number is no determiner of « est ». */
const isAuxiliary = (lower: string): boolean => isAvoir(lower) || isEtre(lower)

export const isDeterminerOnly = (lower: string): boolean =>
  DETERMINERS.has(lower) && !SUBJECT_PRONOUNS.has(lower)

const isNumberlike = (lower: string): boolean =>
  lower === 'après' || lower === 'avant' || lower === 'depuis'

const takesClitic = (lower: string): boolean =>
  SUBJECT_PRONOUNS.has(lower) || isOneOf('cliticsBeforeArticle', lower)

/** After a preposition, a mark or nothing, « les » is an article: « selon les secours »; in « …, l'interroge la présidente » it is not. */
function opensPhrase(tokens: readonly Token[], article: number): boolean {
  const before = tokens[article - 1]
  const isIncise = DETERMINERS.has(tokens[article + 2]?.lower ?? '')
  return (
    !isIncise && (before === undefined || before.kind !== 'word' || PREPOSITIONS.has(before.lower))
  )
}
