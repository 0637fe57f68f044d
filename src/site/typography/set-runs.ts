import { findFrenchSpaces } from './find-french-spaces.ts'

/** Part of a line, cut where its marks change: « and the word after it may stand in different runs. */
export type Run = { text: string; isFrench: boolean }

/** The texts of the runs, set as one line; only the marks that stand in French runs count. */
export function setRuns(runs: Run[]): string[] {
  if (!runs.some(run => run.isFrench)) return runs.map(run => run.text)
  const line = runs.map(run => run.text).join('')
  const bounds = boundsOf(runs)
  const french = bounds.filter(({ isFrench }) => isFrench)
  const edits = findFrenchSpaces(line).filter(({ mark }) =>
    french.some(({ start, end }) => mark >= start && mark < end),
  )
  return bounds.map(({ start, end }) => {
    const inside = (place: number) => Math.min(Math.max(place, start), end)
    let set = ''
    let done = start
    for (const edit of edits) {
      set += line.slice(done, Math.max(done, inside(edit.start)))
      if (edit.start > start && edit.start <= end) set += edit.text
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
