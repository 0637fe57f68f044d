/** A statement as the text of its article points it out. */
export type Said = {
  statementId: string
  /** Opens its card; null where the words are only marked. */
  opener: Opener | null
}

export type Opener = {
  number: number
  label: string
  href: string
  /** Denied, contradicted or revised: the mark says so. */
  isDisputed: boolean
}

/** Words of one line that belong to a statement, as offsets of the line; each becomes one element of the page. */
export type SaidPiece = {
  start: number
  end: number
  said: Said
  /** The first words of the statement carry its address, the last ones what opens it. */
  isFirst: boolean
  isLast: boolean
}

/** Where the words of a statement lie in an article, for links to it. */
export function saidId(statementId: string): string {
  return `d-${statementId}`
}

// No heading of an article can have these: its address has no underscore.
export const cardId = (number: number) => `statement_${number}`
export const openerId = (number: number) => `said_${number}`
