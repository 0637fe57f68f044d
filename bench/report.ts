export type Figure = { name: string; value: number; digits: number; goal?: string }

/** One line a figure; whether a goal is met is for the reader to see. */
export function printFigures(figures: Figure[]): void {
  const widest = Math.max(...figures.map(({ name }) => name.length))
  for (const { name, value, digits, goal } of figures)
    console.log(
      `${name.padEnd(widest)}  ${value.toFixed(digits).padStart(9)}${goal === undefined ? '' : `   goal ${goal}`}`,
    )
}
