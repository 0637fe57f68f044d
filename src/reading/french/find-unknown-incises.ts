import type { Token } from '../text/token.ts'
import { canSpeak } from './can-speak.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import { nounPhraseEnd, startsNounPhrase } from './noun-phrases.ts'
import {
  COORDINATORS,
  COPULAS,
  DETERMINERS,
  isAdverb,
  isAvoir,
  isEtre,
  looksLikeFinite,
  looksLikePastParticiple,
  PREPOSITIONS,
  RELATIVES,
  type ReportingVerb,
  SUBORDINATORS,
} from './words.ts'

/** « …, s'étrangle-t-il », « …, a cinglé la maire »: after quoted words, any verb that its subject follows tells who said them. */
export function findUnknownIncises(
  tokens: readonly Token[],
  known: readonly VerbGroup[],
): VerbGroup[] {
  const taken = new Set(known.flatMap(({ first, last }) => [first, last]))
  const groups: VerbGroup[] = []
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!followsQuotedWords(tokens, at)) continue
    const group = readVerb(tokens, at)
    if (group && !taken.has(group.first) && !taken.has(group.last)) groups.push(group)
  }
  return groups
}

const FEWEST_WORDS = 3

/** After a quotation and a comma; « …! » and « …? » need none. */
function followsQuotedWords(tokens: readonly Token[], at: number): boolean {
  const hasComma = tokens[at - 1]?.text === ','
  const before = hasComma ? tokens[at - 2] : tokens[at - 1]
  const isClosed = hasComma || /[!?…,]\s*[»”"]$/.test(before?.text ?? '')
  return isClosed && (before?.quotation?.words ?? 0) >= FEWEST_WORDS
}

function readVerb(tokens: readonly Token[], first: number): VerbGroup | null {
  const head = /^(?:se|s')$/.test(tokens[first]?.lower ?? '') ? first + 1 : first
  return tokens[head + 1]?.hyphened
    ? withPronoun(tokens, { first, head })
    : withNounPhrase(tokens, { first, head })
}

type Place = { readonly first: number; readonly head: number }

/** « cingle-t-il », « s'est-elle étranglée »; in a question the pronoun says nothing. */
function withPronoun(tokens: readonly Token[], { first, head }: Place): VerbGroup | null {
  if (tokens.at(-1)?.text === '?' || !isPlainWord(tokens[head])) return null
  const isCompound = isAuxiliary(tokens[head])
  const verb = isCompound ? participleAfter(tokens, head + 2) : head
  return verb === null ? null : makeGroup(tokens, { first, last: verb, pronoun: head + 1 })
}

/** « tacle le maire », « a ri la ministre »: the subject must be somebody, and close the incise. */
function withNounPhrase(tokens: readonly Token[], { first, head }: Place): VerbGroup | null {
  const verb = lastOfVerb(tokens, { first, head })
  if (verb === null || !isPlainWord(tokens[verb])) return null
  if (verb === head && !looksLikeFinite(tokens[verb]?.lower ?? '')) return null
  if (!startsNounPhrase(tokens, verb + 1)) return null
  const subject = { first: verb + 1, end: nounPhraseEnd(tokens, verb + 1) }
  return canSpeak(tokens, subject) ? makeGroup(tokens, { first, last: verb, pronoun: null }) : null
}

/** The participle of a compound, the adjective of « se veut rassurant », or the verb itself. */
function lastOfVerb(tokens: readonly Token[], { first, head }: Place): number | null {
  if (isAuxiliary(tokens[head])) return participleAfter(tokens, head + 1)
  const hasAdjective =
    first < head && COPULAS.has(tokens[head]?.lower ?? '') && isPlainWord(tokens[head + 1])
  return hasAdjective ? head + 1 : head
}

const isAuxiliary = (token: Token | undefined): boolean =>
  isAvoir(token?.lower ?? '') || isEtre(token?.lower ?? '')

function participleAfter(tokens: readonly Token[], from: number): number | null {
  let at = from
  while (at < from + 3 && isAdverb(tokens[at]?.lower ?? '')) at++
  return looksLikePastParticiple(tokens[at]?.lower ?? '') ? at : null
}

/** A small word cannot be the verb. */
const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.text === token.text.toLowerCase() &&
  ![PREPOSITIONS, COORDINATORS, RELATIVES, SUBORDINATORS, DETERMINERS].some(set =>
    set.has(token.lower),
  ) &&
  !isAdverb(token.lower)

function makeGroup(
  tokens: readonly Token[],
  { first, last, pronoun }: { first: number; last: number; pronoun: number | null },
): VerbGroup {
  const verb: ReportingVerb = {
    infinitive: tokens[last]?.lower ?? '',
    act: 'says',
    takes: new Set(['incise']),
    reflexive: false,
    tail: [],
  }
  return {
    verb,
    form: 'finite',
    first,
    last,
    invertedPronoun: pronoun,
    negated: false,
    conditional: false,
    reflexive: false,
    impersonal: false,
  }
}
