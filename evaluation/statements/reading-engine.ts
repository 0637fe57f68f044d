import { pathToFileURL } from 'node:url'
import type { Mode, Span } from './marked-text.ts'
import type { PredictedStatement } from './score.ts'

type ReadStatements = (
  text: string,
  options: { language: 'fr' | 'en'; date: string },
) => EngineStatement[]

/** What this evaluation needs of a statement as the engine gives it. */
interface EngineStatement {
  pieces: readonly Span[]
  speaker: (Span & { resolved?: string | null }) | null
  cue: Span | null
  mode: Mode
  act: string
}

/** Every paragraph is read as if it had been published on this day. */
const date = '2026-03-12'

/** Opens a module that exports `readStatements`. Throws when it does not. */
export async function openReadingEngine(path: string) {
  const module: { readStatements?: ReadStatements } = await import(pathToFileURL(path).href)
  const { readStatements } = module
  if (!readStatements) throw new Error(`${path} exports no readStatements`)
  return readWith(readStatements)
}

/** An engine as this evaluation asks it. */
export const readWith =
  (readStatements: ReadStatements) =>
  (text: string, language: 'fr' | 'en'): PredictedStatement[] =>
    readStatements(text, { language, date }).map(toPrediction)

function toPrediction({ pieces, speaker, cue, mode, act }: EngineStatement): PredictedStatement {
  const resolved = speaker?.resolved
  return { pieces: [...pieces], speaker, cue, mode, act, ...(resolved ? { resolved } : {}) }
}
