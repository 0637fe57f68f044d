import { type Edit, findFrenchEdits } from './find-french-edits.ts'

/** Part of a line, cut where its marks change: « and the word after it may stand in different runs. */
export type Run = { text: string; isFrench: boolean }

/** The texts of the runs, set as one line; only the marks that stand in French runs count. */
export function setRuns(runs: Run[]): string[] {
  if (!runs.some(run => run.isFrench)) return runs.map(run => run.text)
  const line = runs.map(run => run.text).join('')
  const bounds = boundsOf(runs)
  const french = bounds.filter(({ isFrench }) => isFrench)
  const edits = findFrenchEdits(line).filter(({ mark }) => french.some(run => isIn(mark, run)))
  return bounds.map(({ start, end }) => {
    const inside = (place: number) => Math.min(Math.max(place, start), end)
    let set = ''
    let done = start
    for (const edit of edits) {
      set += line.slice(done, Math.max(done, inside(edit.start)))
      if (isIn(homeOf(edit), { start, end })) set += edit.text
      done = Math.max(done, inside(edit.end))
    }
    return set + line.slice(done, end)
  })
}

function boundsOf(runs: Run[]): { start: number; end: number; isFrench: boolean }[] {
  let end = 0
  return runs.map(({ text, isFrench }) => {
    const start = end
    end += text.length
    return { start, end, isFrench }
  })
}

/** A space that is changed stays where it was; one that is added stands by its mark. */
function homeOf({ start, end, mark }: Edit): number {
  return start === end ? mark : start
}

function isIn(place: number, run: { start: number; end: number }): boolean {
  return place >= run.start && place < run.end
}
