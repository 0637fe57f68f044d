import type { Register } from '../../../newsroom/offices/index.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import type { Clock } from '../../time/moment.ts'
import { partsOf } from './occasion-day.ts'
import { statementOf } from './statement-of.ts'
import type { StatementView } from './statement-view.ts'

/** Statements by the month they are listed under, in the order given. */
export type Timeline = { month: string; statements: StatementView[] }[]

export function timelineOf(
  statements: readonly PublicStatement[],
  page: Language,
  told: { clock: Clock; register: Register },
): Timeline {
  const months: Timeline = []
  for (const statement of statements) {
    const { month } = partsOf(statement.saidOn, page)
    const last = months.at(-1)
    const view = statementOf(statement, page, told)
    if (last?.month === month) last.statements.push(view)
    else months.push({ month, statements: [view] })
  }
  return months
}
