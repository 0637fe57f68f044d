/** A number as it is read, before anybody asks what it counts. */
export type ReadNumber = {
  readonly value: number
  readonly end: number
  /** « une dizaine »: about that many. */
  readonly vague: boolean
  /** 1 000 000 for « 5 millions ». */
  readonly scale: number
}
