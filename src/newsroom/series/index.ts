/** Figures over time: who gave which number for the same thing, and when. */
export { type AddSeriesRequest, addSeries, type CannotAddSeries } from './add-series.ts'
export { type CannotExcludeFromSeries, excludeFromSeries } from './exclude-from-series.ts'
export { findSeries, listSeriesOfTopic, type SeriesPlace } from './find-series.ts'
export { listSeries, type SeriesSummary } from './list-series.ts'
export { relistPointsOfStatements } from './relist-points.ts'
export { type CannotRemoveSeries, removeSeries } from './remove-series.ts'
export type { Series, SeriesName, SeriesPoint } from './series.ts'
