import type { Language } from '../../../values/language.ts'
import lexicon from '../../words/arithmetic.json' with { type: 'json' }
import type { Amount } from './amount.ts'
import type { Move } from './find-moves.ts'

/** What the text says of a move: « soit une hausse de 40 % », “150 more”. */
export type Change = {
  readonly amount: Amount
  readonly at: number
  readonly direction: 'up' | 'down'
}

const grammar = { fr: readGrammar('fr'), en: readGrammar('en') }

function readGrammar(language: Language) {
  const { up, down, more, less, perTime, breaks } = lexicon[language]
  const word = (pattern: string) => String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`
  const leading = (pattern: string) =>
    String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})(?:(?: \p{L}+){0,3} (?:de|d’|of|by))? ?$`
  return {
    up: new RegExp(word(up), 'iu'),
    down: new RegExp(word(down), 'iu'),
    upBy: new RegExp(leading(up), 'iu'),
    downBy: new RegExp(leading(down), 'iu'),
    risen: new RegExp(`^ (?:${up})(?!\\p{L})`, 'iu'),
    fallen: new RegExp(`^ (?:${down})(?!\\p{L})`, 'iu'),
    more: new RegExp(`^ ?(?:[^.,;]{0,20} )?${word(more)}`, 'iu'),
    less: new RegExp(`^ ?(?:[^.,;]{0,20} )?${word(less)}`, 'iu'),
    perTime: new RegExp(`^ ?\\)?,? ?(?:[^.,;]{0,12} )?${word(perTime)}`, 'iu'),
    breaks: new RegExp(word(breaks), 'iu'),
  }
}

const nextSentence = /^[^.;\d]{0,40}\. (?=(?:C’est|Ce sera|Cela|Soit|Il s’agit|That|This|It) )/

/** The change told right after a move, in its sentence or as « C’est une hausse de 40 % » in the next, or right before it. */
export function findChange(
  amounts: readonly Amount[],
  move: Move,
  language: Language,
): Change | null {
  return (
    changeAfter(amounts[move.last + 1], move.last + 1, language) ??
    changeBefore(amounts, move, language)
  )
}

function changeAfter(amount: Amount | undefined, at: number, language: Language): Change | null {
  if (!amount) return null
  const words = grammar[language]
  const link = amount.before.replace(nextSentence, '')
  const isFar = /[.;]/.test(link) || link.length > 70 || words.breaks.test(link)
  if (isFar || words.perTime.test(amount.after)) return null
  if (words.up.test(link) && words.down.test(link)) return null
  if (words.upBy.test(link)) return { amount, at, direction: 'up' }
  if (words.downBy.test(link)) return { amount, at, direction: 'down' }
  if (/, an? $/.test(link)) return changeIn(amount, at, { up: words.risen, down: words.fallen })
  const isSo = /(?:, |\(|^)(?:soit|or)? ?$/.test(link)
  return isSo ? changeIn(amount, at, { up: words.more, down: words.less }) : null
}

/** “a 30% rise”, « soit 40 % de plus »: the words after the figure tell. */
function changeIn(
  amount: Amount,
  at: number,
  { up, down }: { up: RegExp; down: RegExp },
): Change | null {
  if (up.test(amount.after)) return { amount, at, direction: 'up' }
  return down.test(amount.after) ? { amount, at, direction: 'down' } : null
}

/** « augmenté de 10 %, passant de 2 à 3 millions », “fell 20%, from 80 to 60”. */
function changeBefore(
  amounts: readonly Amount[],
  { first }: Move,
  language: Language,
): Change | null {
  const at = first - 1
  const [amount, next] = [amounts[at], amounts[first]]
  if (amount?.unit !== '%' || !next) return null
  const { up, down } = grammar[language]
  if (
    !/^,? ?\(?(?:passant|pour passer|en passant|going|moving)? ?(?:de|d’|from|to)? ?$/.test(
      next.before,
    )
  )
    return null
  const link = amount.before.slice(-40)
  if (/[.;]/.test(link) || up.test(link) === down.test(link)) return null
  return { amount, at, direction: up.test(link) ? 'up' : 'down' }
}
