import { isCapitalised, type Token } from '../text/token.ts'
import { lastTwoCapitals, type Run } from './name-runs.ts'
import { type Mention, parseMention } from './parse-mention.ts'
import type { SpeakerLexicon } from './speaker-lexicon.ts'

/** Somebody named in a sentence, with the role written before the name. */
export type Appearance = {
  readonly mention: Mention & { readonly name: string }
  readonly start: number
  readonly end: number
}

const FARTHEST_ROLE = 9

/** The full names of a sentence (two capitalised words or more): « le président américain Joe Biden ». */
export function findAppearances(
  text: string,
  tokens: readonly Token[],
  lexicon: SpeakerLexicon,
): Appearance[] {
  const found: Appearance[] = []
  for (let at = 0; at < tokens.length; at++) {
    const end = fullNameEnd(tokens, at, lexicon)
    if (end === at) continue
    const name = isGoverned(tokens, at, lexicon) ? personIn(tokens, { first: at, end }) : at
    const first = roleStart(tokens, name, lexicon)
    const read = parseMention(text, tokens.slice(first, end), lexicon)
    const mention = { ...read, role: read.role ?? roleAfter(text, tokens, end, lexicon) }
    const token = tokens[name]
    const last = tokens[end - 1]
    const called =
      token && last && isBody(tokens, at, lexicon)
        ? text.slice(token.start, last.end)
        : mention.name
    if (called && token && last)
      found.push({ mention: { ...mention, name: called }, start: token.start, end: last.end })
    at = end - 1
  }
  return found
}

/** « Odile Farges, maire de Brévanne, », « Luc Rey (adjoint aux sports) »: the role that follows the name. */
function roleAfter(
  text: string,
  tokens: readonly Token[],
  end: number,
  lexicon: SpeakerLexicon,
): string | null {
  if (!/^[,(]$/.test(tokens[end]?.text ?? '')) return null
  const first = end + 1
  const article = tokens[first]?.lower ?? ''
  const hasArticle = lexicon.definite.has(article) || lexicon.indefinite.has(article)
  const noun = hasArticle ? first + 1 : first
  if (!namesRole(tokens, noun, lexicon) && !namesRole(tokens, noun + 1, lexicon)) return null
  let last = first
  while (last < first + FARTHEST_ROLE && tokens[last + 1]?.kind === 'word') last++
  return text.slice(tokens[first]?.start, tokens[last]?.end)
}

const isGoverned = (tokens: readonly Token[], at: number, lexicon: SpeakerLexicon): boolean =>
  lexicon.particles.has(tokens[at - 1]?.lower ?? '')

/** « ministre des Transports Philippe Tabarot »: of three capitals or more, the last two; fewer stay as they are. */
function personIn(tokens: readonly Token[], run: Run): number {
  const first = lastTwoCapitals(tokens, run)
  return first === run.end ? run.first : first
}

function fullNameEnd(tokens: readonly Token[], first: number, lexicon: SpeakerLexicon): number {
  let at = first
  let capitals = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    if (isCapitalised(token) && !/\d/.test(token.text) && !isFunctionWord(token, lexicon))
      capitals++
    else if (capitals === 0 || !joinsName(tokens, { first, at }, lexicon)) break
    at++
  }
  return capitals >= 2 ? at : first
}

const isFunctionWord = (token: Token, lexicon: SpeakerLexicon): boolean =>
  lexicon.determiners.has(token.lower) ||
  lexicon.pronouns.has(token.lower) ||
  lexicon.empty.has(token.lower)

const joinsName = (
  tokens: readonly Token[],
  { first, at }: { readonly first: number; readonly at: number },
  lexicon: SpeakerLexicon,
): boolean =>
  isParticle(tokens, at, lexicon) || (tokens[at]?.lower === 'of' && isBody(tokens, first, lexicon))

/** "Bank of Norrland", "Ministry of Defence" */
const isBody = (tokens: readonly Token[], first: number, lexicon: SpeakerLexicon): boolean =>
  lexicon.organisations.has(tokens[first]?.lower ?? '')

const isParticle = (tokens: readonly Token[], at: number, lexicon: SpeakerLexicon): boolean => {
  const next = tokens[at + 1]
  return (
    lexicon.particles.has(tokens[at]?.lower ?? '') &&
    !/^(?:of|la|le)$/.test(tokens[at]?.lower ?? '') &&
    next !== undefined &&
    isCapitalised(next)
  )
}

/** Back over the role, and no further: « la ministre Anne Petit a reçu le maire Luc Rey » names two people (« le président américain », « Le secrétaire général de l'OTAN, ») to its determiner. */
function roleStart(tokens: readonly Token[], name: number, lexicon: SpeakerLexicon): number {
  const from = tokens[name - 1]?.text === ',' ? name - 2 : name - 1
  const before = tokens[from]
  if (before?.kind !== 'word' || lexicon.particles.has(before.lower)) return name
  let start = bareRoleStart(tokens, from, lexicon) ?? name
  for (let at = from; at >= Math.max(0, name - FARTHEST_ROLE); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return start
    if (!lexicon.determiners.has(token.lower) || !namesRole(tokens, at + 1, lexicon)) continue
    start = at
    const isInner = [token, tokens[at - 1]].some(each => lexicon.ofWords.has(each?.lower ?? ''))
    if (!isInner) return start
  }
  return start
}

const LONGEST_BARE_ROLE = 3

/** "Justice minister Elena Rossi", "goalkeeper Ines Vandermeer": a role without a determiner. */
function bareRoleStart(
  tokens: readonly Token[],
  from: number,
  lexicon: SpeakerLexicon,
): number | null {
  if (!lexicon.roleNouns.has(tokens[from]?.lower ?? '')) return null
  let first = from
  while (first > 0 && from - first < LONGEST_BARE_ROLE && modifiesRole(tokens, first - 1, lexicon))
    first--
  return first
}

const modifiesRole = (tokens: readonly Token[], at: number, lexicon: SpeakerLexicon): boolean => {
  const token = tokens[at]
  return (
    token?.kind === 'word' &&
    (at === 0 || isCapitalised(token)) &&
    !isFunctionWord(token, lexicon) &&
    !lexicon.particles.has(token.lower)
  )
}

/** « le président », « l'ancienne ministre » but not « la part ». */
const namesRole = (tokens: readonly Token[], at: number, lexicon: SpeakerLexicon): boolean =>
  lexicon.roleNouns.has(tokens[at]?.lower ?? '') ||
  (/^anci/.test(tokens[at]?.lower ?? '') && lexicon.roleNouns.has(tokens[at + 1]?.lower ?? ''))
