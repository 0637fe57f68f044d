import type { Span } from '../text/span.ts'
import type { Act } from './act.ts'

/** What one rule of a grammar saw in one sentence. */
export type Finding = {
  /** The rule's name, for evaluation by pattern. */
  readonly rule: string
  /** The words said, in one or several pieces, in order. */
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly act: Act
  /** The words that name the speaker beside the cue, as written. */
  readonly speaker: Span | null
  readonly negated: boolean
  /** The reporting itself is hedged: « aurait déclaré », "reportedly said". */
  readonly hedged: boolean
  /** The statement whose words these are: who said that one says this one. */
  readonly echoOf?: Finding
}
