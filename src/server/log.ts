import { forTerminal } from '../messages/for-terminal.ts'

/** What the operator reads: one line each, on standard error. */
export type Log = {
  say: (sentence: string) => void
  failure: (doing: string, problem: unknown) => void
}

export const log: Log = {
  say: sentence => {
    process.stderr.write(`${forTerminal(sentence)}\n`)
  },
  failure: (doing, problem) => {
    const detail = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
    process.stderr.write(forTerminal(`Failure while ${doing}: ${detail}\n`))
  },
}
