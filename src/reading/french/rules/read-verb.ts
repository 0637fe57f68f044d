import type { Act } from '../../statements/act.ts'
import type { Finding } from '../../statements/finding.ts'
import type { Token } from '../../text/token.ts'
import { canSpeak, canSpeakOrTell } from '../can-speak.ts'
import { type Complement, findComplement } from '../find-complement.ts'
import { findClauseEnd, findPhraseEnd } from '../find-content-end.ts'
import type { VerbGroup } from '../find-verb-groups.ts'
import { isOneOf } from '../grammar-words.ts'
import type { Run } from '../noun-phrases.ts'
import { cueSpan, findSpeaker, type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { LABELLED, SUBJECT_PRONOUNS } from '../words.ts'

/** X a dit que … · X affirme avoir … · X déclare : « … » · X dénonce un « … » · estimant que … · avant d'ajouter : « … ». */
export function readVerb(reading: Reading, group: VerbGroup): Finding | null {
  const { tokens } = reading
  const complement = findComplement(tokens, group, afterVerb(group))
  if (!complement) return null
  const end = findEnd(reading, complement)
  const content = wordsFrom(tokens, complement.first, end)
  if (!content || !isSaid(tokens, group, complement, end)) return null
  if (isNickname(tokens, group, complement) || isCharge(tokens, group, complement)) return null
  const speaker = findSpeaker(reading, group)
  const isColon = tokens[complement.first - 1]?.text === ':'
  if (!speaker && isColon && group.form === 'finite' && !group.impersonal) return null
  if (group.verb.infinitive === 'prévoir' && isPronoun(tokens, speaker)) return null
  if (
    !isQuoted(tokens, complement.first, end) &&
    !isToldBySomebody(tokens, group, { complement, speaker })
  )
    return null
  return {
    rule: group.impersonal ? 'impersonal' : `verb-${complement.kind}`,
    content: [content],
    cue: cueSpan(tokens, group),
    act: group.verb.act,
    speaker: speaker && spanOf(tokens, speaker),
    negated: group.negated,
    hedged: group.conditional,
  }
}

type Told = { readonly complement: Complement; readonly speaker: Run | null }

/** Without quoted words, the weaker a pattern the surer its speaker must be. */
function isToldBySomebody(
  tokens: readonly Token[],
  group: VerbGroup,
  { complement, speaker }: Told,
): boolean {
  if (group.impersonal) return true
  const isColon = tokens[complement.first - 1]?.text === ':'
  if (!speaker) return group.form !== 'infinitive' && !isColon && !needsSomebody(tokens, complement)
  if (needsSomebody(tokens, complement))
    return canSpeak(tokens, speaker) && !isTreaty(tokens, group, speaker)
  if (isTreaty(tokens, group, speaker)) return false
  return WEAK_ACTS.has(group.verb.act) || isColon ? canSpeakOrTell(tokens, speaker) : true
}

/** « ce cycle explique que », « ce renfort montre que »: things do so too. */
const WEAK_ACTS: ReadonlySet<Act> = new Set<Act>([
  'finds',
  'explains',
  'confirms',
  'reveals',
  'recalls',
  'promises',
  'predicts',
])

/** « Les États s’engagent à ouvrir », « les parties conviennent que »: a treaty's own words. */
const isTreaty = (tokens: readonly Token[], { verb }: VerbGroup, speaker: Run): boolean =>
  (verb.act === 'promises' || verb.act === 'admits') &&
  tokens.slice(speaker.first, speaker.end).some(({ lower }) => isOneOf('treatyParties', lower))

/** « le mur menace de céder », « cela confirme la baisse »: without quoted words, only who can speak does so. */
const needsSomebody = (tokens: readonly Token[], { kind, first }: Complement): boolean =>
  kind === 'object' ||
  (kind === 'infinitive' && isOneOf('infinitiveLinks', tokens[first]?.lower ?? ''))

/** « condamné à quatre ans de prison pour « escroquerie » »: the law's words. */
const isCharge = (
  tokens: readonly Token[],
  { verb }: VerbGroup,
  { first }: Complement,
): boolean => {
  const quotation = tokens.findIndex(({ kind }, at) => at >= first && kind === 'quotation')
  return verb.infinitive === 'condamner' && tokens[quotation - 1]?.lower === 'pour'
}

const LONGEST_NICKNAME = 5

/** « leur buteur, dit « la Flèche », »: the words name him. */
const isNickname = (
  tokens: readonly Token[],
  { verb, first, last }: VerbGroup,
  complement: Complement,
): boolean =>
  verb.infinitive === 'dire' &&
  first === last &&
  tokens[first - 1]?.text === ',' &&
  complement.first === last + 1 &&
  (tokens[complement.first]?.quotation?.words ?? 9) <= LONGEST_NICKNAME

/** « Elle prévoit que »: a law more often than a forecaster. */
const isPronoun = (tokens: readonly Token[], speaker: Run | null): boolean =>
  speaker !== null && SUBJECT_PRONOUNS.has(tokens[speaker.first]?.lower ?? '')

const afterVerb = (group: VerbGroup): number =>
  group.invertedPronoun === group.last + 1 ? group.last + 2 : group.last + 1

function findEnd({ tokens, groups }: Reading, { kind, first }: Complement): number {
  if (kind === 'quotation' && tokens[first - 1]?.text === ':') return quotationsEnd(tokens, first)
  const later = groups.filter(group => group.first > first)
  return kind === 'clause' || kind === 'question' || kind === 'quotation'
    ? findClauseEnd(tokens, first, later)
    : findPhraseEnd(tokens, first, later)
}

/** « Elle a lancé : « Venez ! », avant de remercier »: after a colon only quotations are said. */
function quotationsEnd(tokens: readonly Token[], first: number): number {
  let end = first + 1
  while (/^(?:,|et|mais)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.kind === 'quotation')
    end += 2
  return end
}

/** Does this verb give somebody's words? Only then does it end the words reported before it. */
export function isProductive(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.invertedPronoun !== null) return true
  if (group.form === 'finite' && !speaksOnlyInIncises(group)) return true
  if (group.form === 'finite' && standsAsIncise(tokens, group)) return true
  const complement = findComplement(tokens, group, afterVerb(group))
  return (
    complement !== null &&
    isSaid(tokens, group, complement, Math.min(tokens.length, complement.first + 12))
  )
}

/** « commencer », « couper »: these report only beside the words themselves. */
const speaksOnlyInIncises = ({ verb: { takes } }: VerbGroup): boolean =>
  takes.has('incise') && takes.size === 1

/** Words before, somebody after: « …, coupe le maire ». */
const standsAsIncise = (tokens: readonly Token[], { first, last }: VerbGroup): boolean =>
  (tokens[first - 1]?.kind === 'quotation' || /^[,!?…–—-]$/.test(tokens[first - 1]?.text ?? '')) &&
  tokens[last + 1]?.kind !== 'quotation'

/** « Cette victoire confirme son bon état de forme »: without quoted words, only who can speak says it. */
const isQuoted = (tokens: readonly Token[], first: number, end: number): boolean =>
  quotedWords(tokens, first, end) > 0

/** A noun phrase after « saluer » or « vouloir » is somebody's words only when it quotes them. */
function isSaid(
  tokens: readonly Token[],
  group: VerbGroup,
  { kind, first }: Complement,
  end: number,
): boolean {
  if (kind !== 'object' && kind !== 'infinitive' && kind !== 'quality') return true
  if (kind === 'object' && isAboutOneself(tokens, group, first)) return false
  const takesObject =
    group.verb.takes.has('object') || (group.negated && group.verb.takes.has('denied'))
  if (kind === 'object' && takesObject && group.form === 'finite') return true
  if (kind === 'infinitive' && !NEEDS_QUOTED_INFINITIVE.has(group.verb.act)) return true
  return isVerdict(group)
    ? tokens.slice(first, end).some(({ kind }) => kind === 'quotation')
    : quotedWords(tokens, first, end) >= 2
}

/** « veut partir » tells a wish, « juge avoir raison » an opinion: only quoted words make them statements. */
const NEEDS_QUOTED_INFINITIVE: ReadonlySet<Act> = new Set<Act>([
  'wishes',
  'refuses',
  'demands',
  'proposes',
])

/** « Le club confirme sa bonne forme »: nobody says so. */
const isAboutOneself = (tokens: readonly Token[], { verb }: VerbGroup, first: number): boolean =>
  verb.act === 'confirms' && isOneOf('possessives', tokens[first]?.lower ?? '')

/** « juge « absurde » l'objectif », « se dit « confiant » »: here one quoted word says it all. */
const isVerdict = ({ verb }: VerbGroup): boolean =>
  verb.takes.has('as') || verb.takes.has('se') || verb.act === 'estimates'

function quotedWords(tokens: readonly Token[], first: number, end: number): number {
  let words = 0
  for (let at = first; at < end; at++)
    if (!LABELLED.has(tokens[at - 1]?.lower ?? '')) words += tokens[at]?.quotation?.words ?? 0
  return words
}
