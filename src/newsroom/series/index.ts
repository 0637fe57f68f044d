/** Figures over time: who gave which number for the same thing, and when. */
export { type AddSeriesRequest, addSeries, type CannotAddSeries } from './add-series.ts'
export { excludeFromSeries } from './exclude-from-series.ts'
export { findSeries, listPoints, listSeriesOfTopic } from './find-series.ts'
export { relistPointsOfStatements } from './relist-points.ts'
export type { Series, SeriesPoint } from './series.ts'
