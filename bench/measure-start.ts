import { freePort, startDixit } from './programs.ts'

/** Milliseconds from the command to the first page answered, on data that exists; the median of three. */
export async function measureStart(data: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const port = await freePort()
    const began = performance.now()
    const dixit = await startDixit(data, { port })
    const answer = await fetch(`${dixit.origin}/`)
    await answer.text()
    times.push(performance.now() - began)
    await dixit.stop()
  }
  return times.sort((a, b) => a - b)[1] ?? Number.NaN
}
