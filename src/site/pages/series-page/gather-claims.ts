import type { FigureOfSeries, PublicStatement } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { statementOf } from '../../components/statements/statement-of.ts'
import type { StatementView } from '../../components/statements/statement-view.ts'
import type { Clock } from '../../time/moment.ts'

/** One figure that one source gave on one day, however many articles report it; the page’s language comes first. */
export type Claim = { sourceKey: string; isKnown: boolean; said: [SaidFigure, ...SaidFigure[]] }

export type SaidFigure = FigureOfSeries & { view: StatementView }

/** The figures of a series as claims, in the order of their days. */
export function gatherClaims(
  figures: readonly FigureOfSeries[],
  page: Language,
  clock: Clock,
): Claim[] {
  const claims = new Map<string, Claim>()
  for (const figure of figures) {
    const sourceKey = keyOfSource(figure.statement)
    const { saidOn, value, high, bound } = figure.point
    const key = JSON.stringify([sourceKey, saidOn, value, high, bound])
    const said = { ...figure, view: statementOf(figure.statement, page, { clock }) }
    const claim = claims.get(key)
    if (claim === undefined)
      claims.set(key, { sourceKey, isKnown: figure.statement.speakers.length > 0, said: [said] })
    else if (figure.statement.language === page) claim.said.unshift(said)
    else claim.said.push(said)
  }
  return [...claims.values()]
}

/** Those without a page are taken for the same by their words. */
function keyOfSource({ speakers, speaker }: PublicStatement): string {
  if (speakers.length > 0) return speakers.map(({ topicId }) => topicId).join(' ')
  return speaker.kind === 'unknown' ? '' : (speaker.name ?? speaker.role ?? speaker.words ?? '')
}
