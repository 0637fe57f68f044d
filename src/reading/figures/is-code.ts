import type { Token } from '../text/token.ts'

/** "14:05", "6-2", "023 555 0100": numbers that count nothing. */
export function isCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'number') return false
  if (tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number') return true
  return isScore(tokens, at) || isScore(tokens, at - 2)
}

const GAME = /^(?:win|victory|defeat|loss|draw|lead|scoreline|ruling|decision|vote)$/

function isScore(tokens: readonly Token[], at: number): boolean {
  const [low, mark, high, game] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (low?.kind !== 'number' || high?.kind !== 'number' || low.end !== mark?.start) return false
  if (mark.text === ':') return high.start === mark.end
  const isHyphened = mark.text === '-' && high.start === mark.end
  return isHyphened && (Number(low.text) >= Number(high.text) || GAME.test(game?.lower ?? ''))
}
