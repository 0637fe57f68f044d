import type { Finding } from '../statements/finding.ts'
import type { Span } from '../text/span.ts'
import type { Place } from '../text/split-paragraphs.ts'
import type { Token } from '../text/token.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import type { Run } from './noun-phrases.ts'

/** What the rules share while they read one sentence. */
export type Reading = {
  readonly tokens: readonly Token[]
  readonly place: Place
  readonly groups: readonly VerbGroup[]
  /** Where words given by a later verb begin. */
  readonly links: ReadonlySet<number>
  /** What has been found so far, in order. */
  readonly found: readonly Finding[]
  readonly lastSubject: Run | null
}

export function spanOf(tokens: readonly Token[], run: Run): Span {
  const start = tokens[run.first]?.start ?? 0
  return { start, end: tokens[run.end - 1]?.end ?? start }
}

/** The tokens that a span covers. */
export function runOf(tokens: readonly Token[], span: Span): Run | null {
  const first = tokens.findIndex(token => token.start >= span.start)
  const after = tokens.findIndex(token => token.start >= span.end)
  return first < 0 ? null : { first, end: after < 0 ? tokens.length : after }
}

export const wordsFrom = (tokens: readonly Token[], first: number, end: number): Span | null =>
  first < end ? spanOf(tokens, { first, end }) : null

export const cueSpan = (tokens: readonly Token[], { first, last }: VerbGroup): Span =>
  spanOf(tokens, { first, end: last + 1 })
