/** How news is read, in French and English: statements, figures and dates. Pure: runs in Node and in browsers. */
export type { DateRange, Precision } from './dates/calendar.ts'
export { type DateOptions, type ReadDate, readDates } from './dates/read-dates.ts'
export type { Bound, Figure } from './figures/figure.ts'
export { readFigures } from './figures/read-figures.ts'
export type { Occasion } from './occasions/find-occasion.ts'
export type { SpeakerKind } from './speakers/kind-of-speaker.ts'
export type { Relay, Speaker } from './speakers/resolve-speakers.ts'
export { type Act, acts } from './statements/act.ts'
export type { Mode } from './statements/find-mode.ts'
export { readMode } from './statements/read-mode.ts'
export {
  type ReadingOptions,
  type ReadStatement,
  readStatements,
} from './statements/read-statements.ts'
export type { Span } from './text/span.ts'
export type { Place } from './text/split-paragraphs.ts'
export type { Language } from './text/tokenize.ts'
