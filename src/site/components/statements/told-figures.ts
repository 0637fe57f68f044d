import type { Figure } from '../../../reading/index.ts'

/** The figures of a statement as its article writes them, with their bounds in words and what they count. */
export function toldFigures(figures: readonly Figure[]): string[] {
  return figures.filter(tellsSomething).map(wordsOf)
}

/** « trois », of « une fois sur trois », says nothing alone. */
function tellsSomething({ text, what, unit }: Figure): boolean {
  return what !== null || unit !== null || /\d/.test(text)
}

function wordsOf({ text, what }: Figure): string {
  return what === null || text.includes(what) ? text : `${text} ${what}`
}
