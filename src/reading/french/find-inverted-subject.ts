import { lastTwoCapitals } from '../speakers/name-runs.ts'
import type { Token } from '../text/token.ts'
import { adverbPhraseEnd } from './adverb-phrases.ts'
import { endWithAppositions } from './appositions.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import { isOneOf } from './grammar-words.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from './noun-phrases.ts'
import { timeExpressionEnd } from './time-words.ts'
import { DETERMINERS, isAdverb, looksLikeInfinitive, PREPOSITIONS } from './words.ts'

/** Who stands after the verb of an incise: « a indiqué mardi à l'AFP la préfecture », « a-t-elle ajouté ». */
export function findInvertedSubject(tokens: readonly Token[], group: VerbGroup): Run | null {
  const pronoun = group.invertedPronoun
  if (pronoun !== null)
    return findInformant(tokens, pronoun, group) ?? { first: pronoun, end: pronoun + 1 }
  const after = group.last + 1
  const first = skipAdverbials(tokens, after)
  const start = startsNounPhrase(tokens, first) ? first : nameAfterMedium(tokens, after, first)
  return start === null
    ? null
    : {
        first: start,
        end: endWithAppositions(tokens, { first: start, end: nounPhraseEnd(tokens, start) }),
      }
}

/** « a déclaré à l'AFP Odile Farges », « insiste sur le piquet Aurore Mestre »: no mark parts the place from the name. */
function nameAfterMedium(tokens: readonly Token[], first: number, end: number): number | null {
  const name = lastTwoCapitals(tokens, { first, end })
  const before = tokens[name - 1]?.lower ?? ''
  const isGoverned = DETERMINERS.has(before) || PREPOSITIONS.has(before)
  return name < end && end - name === 2 && !isGoverned ? name : null
}

/** « a-t-on appris auprès du parquet », « indique-t-on de source policière »: who told « on »; « affirme-t-on au musée » is « on ». */
function findInformant(
  tokens: readonly Token[],
  pronoun: number,
  { verb, last }: VerbGroup,
): Run | null {
  if (tokens[pronoun]?.lower !== 'on') return null
  const isTold = verb.infinitive === 'apprendre'
  for (let at = last + 1; at < Math.min(tokens.length, last + 8); at++) {
    const isSource = tokens[at]?.lower === 'de' && /^sources?$/.test(tokens[at + 1]?.lower ?? '')
    if (isSource || (isTold && isOneOf('informantWords', tokens[at]?.lower ?? '')))
      return { first: at + 1, end: nounPhraseEnd(tokens, at + 1) }
  }
  return null
}

/** « a indiqué mardi à l'AFP la préfecture »: the date and the medium come before the subject. */
function skipAdverbials(tokens: readonly Token[], from: number): number {
  let at = from
  for (let turns = 0; turns < 6; turns++) {
    const token = tokens[at]
    if (!token) return at
    const aside = skipAside(tokens, at)
    const time = timeExpressionEnd(tokens, at)
    const phrase = adverbPhraseEnd(tokens, at)
    if (aside > at) at = aside
    else if (time > at) at = time
    else if (phrase > at) at = phrase
    else if (opensInfinitive(tokens, at)) return at
    else if (PREPOSITIONS.has(token.lower) || /^(?:au|aux)$/.test(token.lower))
      at = nounPhraseEnd(tokens, at + 1)
    else if (isAdverb(token.lower) && !startsNounPhrase(tokens, at)) at++
    else return at
  }
  return at
}

const LONGEST_ASIDE = 7

/** « concède, penaud, l'attaquant » */
function skipAside(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',') return from
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_ASIDE); at++) {
    if (tokens[at]?.text === ',') return at + 1
    if (tokens[at]?.kind !== 'word' || isFiniteVerb(tokens, at)) return from
  }
  return from
}

/** « promettent de durcir le mouvement »: what follows is promised, and nobody promises. */
const opensInfinitive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:de|d'|à)$/.test(tokens[at]?.lower ?? '') && looksLikeInfinitive(tokens[at + 1]?.lower ?? '')
