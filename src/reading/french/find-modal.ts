import type { Token } from '../text/token.ts'
import { conjugate, type VerbForm } from './conjugate.ts'
import { isOneOf } from './grammar-words.ts'
import classes from './lexicons/word-classes.json' with { type: 'json' }
import { isAdverb, isAvoir, isEtre, NEGATIONS } from './words.ts'

const MODALS = new Map<string, VerbForm>(
  classes.modalVerbs
    .split(' ')
    .flatMap(verb => conjugate(verb).map(({ written, form }) => [written, form] as const)),
)

/** « a tenu à rappeler », « vient d'annoncer », « veut dénoncer »: where the conjugated word before the infinitive stands. */
export function findModal(tokens: readonly Token[], infinitive: number): number | null {
  let at = infinitive - 1
  while (at > 0 && isOneOf('modalClitics', tokens[at]?.lower ?? '')) at--
  if (isOneOf('modalLinks', tokens[at]?.lower ?? '')) at--
  while (at > 0 && canStandBetween(tokens[at])) at--
  const form = MODALS.get(tokens[at]?.lower ?? '')
  if (form === 'finite' || form === 'conditional') return at
  return form === 'past-participle' ? findAuxiliary(tokens, at) : null
}

const canStandBetween = (token: Token | undefined): boolean =>
  token !== undefined && (isAdverb(token.lower) || NEGATIONS.has(token.lower) || token.hyphened)

function findAuxiliary(tokens: readonly Token[], participle: number): number | null {
  for (let at = participle - 1; at >= Math.max(0, participle - 4); at--) {
    const lower = tokens[at]?.lower ?? ''
    if (isAvoir(lower) || isEtre(lower)) return at
    if (!canStandBetween(tokens[at])) return null
  }
  return null
}
