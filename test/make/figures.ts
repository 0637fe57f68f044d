import type { SeriesPoint } from '../../src/newsroom/series/index.ts'
import type { FigureOfSeries, PublicStatement } from '../../src/newsroom/statements/index.ts'
import { makePublicStatement, makeTopicLabel } from './statement.ts'

/** A figure that somebody with a page gave; `by` is their name. */
export function makeFigure(
  { by, ...point }: Partial<SeriesPoint> & { by: string },
  changes: Partial<PublicStatement> = {},
): FigureOfSeries {
  const saidOn = point.saidOn ?? '2026-01-12'
  const statement = makePublicStatement({
    saidOn,
    speakers: [makeTopicLabel({ topicId: by, name: by, slug: by.toLowerCase() })],
    ...changes,
  })
  const value = point.value ?? 120
  return {
    point: {
      ...{ statementId: statement.statementId, place: 1, saidOn, value },
      ...{ high: null, bound: 'exact', words: String(value), ...point },
    },
    statement,
  }
}
