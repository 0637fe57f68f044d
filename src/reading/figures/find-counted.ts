import type { Token } from '../text/token.ts'
import type { NumberLexicon } from './number-lexicon.ts'

export type Counted = {
  readonly unit: string | null
  readonly what: string | null
  readonly per: string | null
  readonly unitEnd: number
}

const CURRENCY: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' }

/** What stands after a number: its unit (« euros », « % »), and what is counted (« soldats russes tués ou blessés »). */
export function findCounted(
  text: string,
  tokens: readonly Token[],
  run: { readonly at: number; readonly end: number },
  { lexicon, isShare }: { readonly lexicon: NumberLexicon; readonly isShare: boolean },
): Counted {
  const { unitEnd, ...counted } = findUnit(text, tokens, run, lexicon)
  const share = isShare ? { unit: '%', what: findShare(text, tokens, run.end, lexicon) } : counted
  const per = findPer(tokens, unitEnd, lexicon)
  const what = per && share.what === per.text ? null : share.what
  return { ...share, what, per: per?.text ?? null, unitEnd: per?.end ?? unitEnd }
}

type Unit = Omit<Counted, 'per'>

function findUnit(
  text: string,
  tokens: readonly Token[],
  run: { readonly at: number; readonly end: number },
  lexicon: NumberLexicon,
): Unit {
  const currency = CURRENCY[tokens[run.at - 1]?.text ?? '']
  if (currency) return { unit: currency, what: null, unitEnd: run.end }
  const first = thingsStart(tokens, run.end, lexicon)
  const token = tokens[first]
  const sign = CURRENCY[token?.text ?? '']
  if (sign) return { unit: sign, what: null, unitEnd: first + 1 }
  const degrees = degreesEnd(tokens, first)
  if (degrees > first) return { unit: 'degrés', what: null, unitEnd: degrees }
  if (token && lexicon.units.has(token.lower)) return withUnit(text, tokens, first, lexicon)
  return { unit: null, what: findThings(text, tokens, first, lexicon), unitEnd: run.end }
}

/** "half of all patients", "a 40-page ruling" */
function thingsStart(tokens: readonly Token[], end: number, lexicon: NumberLexicon): number {
  if (tokens[end]?.text === '-' && tokens[end]?.start === tokens[end - 1]?.end) return end + 1
  if (!lexicon.linkToNoun.has(tokens[end]?.lower ?? '')) return end
  return /^(?:the|all)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1
}

/** « 12 °C », « 12°C », « −5° » */
function degreesEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '°') return at
  return /^[CF]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
}

/** « par an », « de l'heure », « le kilo », « /h »: each of what the figure is counted for. */
function findPer(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): { text: string; end: number } | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second) return null
  const isTied = first.text === '/' || lexicon.per.has(first.lower)
  if (isTied && second.kind === 'word') return { text: second.text, end: at + 2 }
  if (/^l(?:e|a|')$/.test(first.lower) && lexicon.units.has(second.lower))
    return { text: second.text, end: at + 2 }
  const isOfThe = first.lower === 'de' && second.lower === "l'"
  return isOfThe && third?.lower === 'heure' ? { text: third.text, end: at + 3 } : null
}

function withUnit(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): Unit {
  const isPerCent = /^(?:pour|per)$/.test(tokens[at]?.lower ?? '')
  if (isPerCent && !/^cent$/.test(tokens[at + 1]?.lower ?? ''))
    return { unit: null, what: null, unitEnd: at }
  const end = isPerCent ? at + 2 : at + 1
  const written = tokens[at]?.text ?? ''
  const unit = isPerCent || /^(?:percent|pourcent)$/.test(written) ? '%' : written
  return { unit, what: findShare(text, tokens, end, lexicon), unitEnd: end }
}

/** « 51 % des Australiens », « 310 millimètres d'eau » */
function findShare(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): string | null {
  const isLinked = /^(?:des|du|de|d'|of)$/.test(tokens[at]?.lower ?? '')
  const first = /^(?:the|all|la|l'|les)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return isLinked ? findThings(text, tokens, first, lexicon) : null
}

const MOST_WORDS = 5

/** The noun and its adjectives, then what happened to them. */
function findThings(
  text: string,
  tokens: readonly Token[],
  first: number,
  lexicon: NumberLexicon,
): string | null {
  let end = first
  while (end < first + MOST_WORDS && isThing(tokens[end], lexicon)) end++
  if (end === first) return null
  const things = text.slice(tokens[first]?.start, tokens[end - 1]?.end)
  const fate = findFate(text, tokens, end, lexicon)
  return fate ? `${things} ${fate}` : things
}

const isThing = (token: Token | undefined, lexicon: NumberLexicon): boolean =>
  token?.kind === 'word' &&
  !lexicon.stops.has(token.lower) &&
  !lexicon.auxiliaries.has(token.lower) &&
  !/(?:aient|èrent|ront)$/.test(token.lower)

const PARTICIPLE = /(?:[éiu]|ée|és|ées|is|us|ts|ed|en|dead|lost)$/

/** « avaient été tués ou blessés », "were killed or wounded" */
function findFate(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): string | null {
  let first = at
  while (lexicon.auxiliaries.has(tokens[first]?.lower ?? '')) first++
  if (first === at || !PARTICIPLE.test(tokens[first]?.lower ?? '')) return null
  const isDouble =
    /^(?:ou|et|or|and)$/.test(tokens[first + 1]?.lower ?? '') &&
    PARTICIPLE.test(tokens[first + 2]?.lower ?? '')
  return text.slice(tokens[first]?.start, tokens[isDouble ? first + 2 : first]?.end)
}
