import { isCapitalised, type Token } from '../text/token.ts'
import { lastTwoCapitals, type Run } from './name-runs.ts'
import type { Agreement, SpeakerLexicon } from './speaker-lexicon.ts'

/** What the words that name a speaker hold: a name, a role, a pronoun; and how they agree. */
export type Mention = {
  readonly words: readonly string[]
  readonly name: string | null
  readonly role: string | null
  readonly pronoun: boolean
  /** « ce dernier », "the latter": the last one named. */
  readonly latter: boolean
  /** « l'intéressé », « le Sénégalais »: a noun that points back like a pronoun. */
  readonly anaphor: boolean
  readonly indefinite: boolean
  readonly agreement: Agreement
}

/** Reads « Le secrétaire général de l'OTAN, Jens Stoltenberg » as a role and a name. */
export function parseMention(
  text: string,
  tokens: readonly Token[],
  lexicon: SpeakerLexicon,
): Mention {
  const first = tokens[0]
  const lower = first?.lower ?? ''
  const isAcronym = /^\p{Lu}{2,}$/u.test(first?.text ?? '')
  const pronoun = tokens.length === 1 && !isAcronym ? lexicon.pronouns.get(lower) : undefined
  const demonym = isDemonym(tokens, lexicon)
  const name = pronoun || demonym ? null : findName(tokens, lexicon)
  return {
    words: tokens.map(token => token.lower),
    name: name && joinName(tokens, name),
    role: pronoun
      ? null
      : demonym
        ? sliceRole(text, tokens)
        : findRole(text, tokens, name, lexicon),
    pronoun: pronoun !== undefined || isLatter(tokens),
    latter: isLatter(tokens),
    anaphor: demonym || isAnaphor(tokens, lexicon),
    indefinite: lexicon.indefinite.has(lower) || lexicon.anonymous.has(lower),
    agreement: pronoun ?? agreementOf(tokens, lexicon),
  }
}

/** "the 24-year-old" comes as four words. */
const LONGEST_ANAPHOR = 4

const isAnaphor = (tokens: readonly Token[], { anaphors }: SpeakerLexicon): boolean =>
  tokens.length <= LONGEST_ANAPHOR && anaphors.has(tokens.at(-1)?.lower ?? '')

/** « le Sénégalais »: nobody's name, but where somebody comes from. */
const isDemonym = (tokens: readonly Token[], { definite, demonyms }: SpeakerLexicon): boolean =>
  tokens.length === 2 &&
  definite.has(tokens[0]?.lower ?? '') &&
  demonyms.has(tokens[1]?.lower ?? '')

/** « ce dernier », "the latter" */
const isLatter = (tokens: readonly Token[]): boolean =>
  tokens.length === 2 &&
  /^(?:dernier|dernière|derniers|dernières|latter)$/.test(tokens[1]?.lower ?? '')

/** The capitalised words that no preposition or article governs; acronyms before a name are dropped (« la députée LFI Mathilde Panot »). */
function findName(tokens: readonly Token[], lexicon: SpeakerLexicon): Run | null {
  const names = findNames(tokens, lexicon).filter(name => !isPartyOf(tokens, name, lexicon))
  const follows = ({ first }: Run) => lexicon.roleNouns.has(tokens[first - 1]?.lower ?? '')
  const isFull = ({ first, end }: Run) => end - first >= 2
  const isApposed = (name: Run) => tokens[name.first - 1]?.text === ',' || follows(name)
  return (
    names.find(name => isFull(name) && isApposed(name)) ?? names.find(follows) ?? names[0] ?? null
  )
}

/** « la magistrate PLR », « un élu RN »: the acronym names a party. */
const isPartyOf = (
  tokens: readonly Token[],
  { first, end }: Run,
  lexicon: SpeakerLexicon,
): boolean =>
  end === first + 1 &&
  lexicon.groups.has(tokens[first - 1]?.lower ?? '') &&
  /^\p{Lu}{2,5}$/u.test(tokens[first]?.text ?? '')

/** "a Home Office spokesman" names no one: the capitals only say whose. */
const isModifier = (tokens: readonly Token[], { end }: Run, lexicon: SpeakerLexicon): boolean =>
  lexicon.roleNouns.has(tokens[end]?.lower ?? '')

function findNames(tokens: readonly Token[], lexicon: SpeakerLexicon): Run[] {
  const names: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isNamePart(tokens, at, lexicon)) continue
    const end = nameEnd(tokens, at, lexicon)
    const first = isGoverned(tokens, at, lexicon)
      ? lastTwoCapitals(tokens, { first: at, end })
      : skipAcronyms(tokens, skipRoles(tokens, { first: at, end }, lexicon), end)
    if (first < end && !isModifier(tokens, { first, end }, lexicon)) names.push({ first, end })
    at = end - 1
  }
  return names
}

function isNamePart(tokens: readonly Token[], at: number, lexicon: SpeakerLexicon): boolean {
  const token = tokens[at]
  if (!token || !isCapitalised(token) || lexicon.titles.has(token.lower.replace('.', '')))
    return false
  if (
    /^(?:premier|première|prime|ministre|minister|president|président|présidente|secretary)$/.test(
      token.lower,
    )
  )
    return false
  if (at === 1 && tokens.length === 2 && lexicon.anaphors.has(token.lower)) return false
  return at > 0 || !(lexicon.determiners.has(token.lower) || lexicon.organisations.has(token.lower))
}

/** « l'OTAN » in « secrétaire général de l'OTAN » belongs to the role; « le Kremlin » alone is a name. */
function isGoverned(tokens: readonly Token[], at: number, lexicon: SpeakerLexicon): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (at === 1 && lexicon.determiners.has(before.lower)) return false
  return (
    lexicon.particles.has(before.lower) ||
    lexicon.determiners.has(before.lower) ||
    before.text === '('
  )
}

function nameEnd(tokens: readonly Token[], first: number, lexicon: SpeakerLexicon): number {
  let at = first + 1
  while (at < tokens.length) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (
      token &&
      (isCapitalised(token) || (token.text === '.' && /^\p{L}$/u.test(tokens[at - 1]?.text ?? '')))
    )
      at++
    else if (
      token &&
      lexicon.particles.has(token.lower) &&
      token.lower !== 'of' &&
      next &&
      isCapitalised(next)
    )
      at += 2
    else return at
  }
  return at
}

/** "Home Secretary Suella Braverman", « Président Macron »: the name begins after the role. */
function skipRoles(tokens: readonly Token[], run: Run, lexicon: SpeakerLexicon): number {
  for (let at = run.end - 1; at >= run.first; at--)
    if (lexicon.roleNouns.has(tokens[at]?.lower ?? '')) return at + 1
  return run.first
}

function skipAcronyms(tokens: readonly Token[], first: number, end: number): number {
  let at = first
  while (end - at > 2 && /^[\p{Lu}\d&-]{2,}$/u.test(tokens[at]?.text ?? '')) at++
  return at
}

function joinName(tokens: readonly Token[], run: Run): string {
  const words = tokens.slice(run.first, run.end)
  return words
    .map((token, i) => (i > 0 && (words[i - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text)
    .join('')
}

/** What is left of the mention without its name, when it says what the person is. */
function findRole(
  text: string,
  tokens: readonly Token[],
  name: Run | null,
  lexicon: SpeakerLexicon,
): string | null {
  if (!name)
    return hasCommonNoun(tokens, lexicon) || isAnaphor(tokens, lexicon)
      ? sliceRole(text, tokens)
      : null
  const before = sliceRole(text, tokens.slice(0, name.first))
  const after = sliceRole(text, tokens.slice(name.end))
  return before ?? after
}

const hasCommonNoun = (tokens: readonly Token[], lexicon: SpeakerLexicon): boolean =>
  tokens.some(
    ({ kind, lower, text }) => kind === 'word' && lower === text && !lexicon.empty.has(lower),
  )

function sliceRole(text: string, tokens: readonly Token[]): string | null {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 2)
  const first = tokens.find(({ kind }) => kind === 'word')
  const last = tokens.findLast(
    ({ kind, text: mark, lower }) => (kind === 'word' && !isTitleOnly(lower)) || mark === ')',
  )
  if (!first || !last || words.length === 0 || words.every(word => isTitleOnly(word.lower)))
    return null
  return plainRole(text.slice(first.start, last.end))
}

/** « Le secrétaire » → « le secrétaire », « du président » → « président ». */
const plainRole = (words: string): string =>
  (words.charAt(0).toLowerCase() + words.slice(1))
    .replace(/\s+/g, ' ')
    .replace(/^(?:du|au|des|aux) /, '')

const isTitleOnly = (lower: string): boolean =>
  /^(?:me|m|mr|mme|mlle|mrs|monsieur|madame|maître|ans|les|the)$/.test(lower)

function agreementOf(tokens: readonly Token[], lexicon: SpeakerLexicon): Agreement {
  const first = tokens[0]?.lower.replace('.', '') ?? ''
  const found = lexicon.titles.get(first) ??
    lexicon.determiners.get(first) ?? { gender: null, plural: false, person: true }
  if (found.gender) return found
  const isFeminine = tokens
    .slice(0, 4)
    .some(
      ({ lower }) =>
        /(?:trice|ière|ère|euse|enne|ante|ée|présidente|ministresse|avocate|cheffe|maîtresse|actress|spokeswoman|chairwoman|congresswoman)$/.test(
          lower,
        ) && lower.length > 4,
    )
  if (isFeminine && !found.plural) return { ...found, gender: 'f' }
  const isMasculine = first === "l'" && /(?:é|eur|ier|ien|ant)$/.test(tokens[1]?.lower ?? '')
  return isMasculine ? { ...found, gender: 'm' } : found
}
