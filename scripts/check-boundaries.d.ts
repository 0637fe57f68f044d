export function checkBoundaries(folder: string): {
  modules: number
  violations: { rule: string; from: string; to: string }[]
}
