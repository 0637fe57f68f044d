/** Positions in UTF-16 units, the end excluded. */
export interface Span {
  start: number
  end: number
}

export const modes = ['direct', 'indirect', 'mixed'] as const
export type Mode = (typeof modes)[number]

/** What the marks of one paragraph say about one statement. */
export interface GoldStatement {
  number: number
  /** More than one when a cue cuts the content, or when it runs over several paragraphs. */
  pieces: Span[]
  /** Any of these mentions is right; none means that the text names nobody. */
  speakers: Span[]
  /** Empty when the text carries no verb or preposition of saying, as with a free quotation. */
  cues: Span[]
  mode: Mode
  act?: string
  /** The name the text gives elsewhere to a speaker who is here a pronoun or a role. */
  resolved?: string
  /** The text leaves open who the pronoun or the role is: to name anybody is wrong. */
  isOpen?: boolean
  /** Neither missed when absent nor wrong when found. */
  optional: boolean
}

export interface MarkedParagraph {
  /** Line in the data file, counted from 1. */
  line: number
  text: string
  statements: GoldStatement[]
}
