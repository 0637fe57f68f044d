import { sql } from 'kysely'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Day } from '../offices/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'
import { checkRow, type Reading, type RefusedRow, type WhyRefused } from './import/check-row.ts'
import { dropImportTally, makeImportTally, settleImportedOffices } from './import/import-tally.ts'
import {
  BrokenFile,
  type CannotReadOfficeFile,
  type OfficeFile,
  type OfficeFileFormat,
} from './import/office-file.ts'
import { knowShipped, type Shipped } from './import/shipped.ts'
import { writeReadings } from './import/write-readings.ts'
import { today } from './today.ts'

export type ImportOfficesRequest = {
  file: OfficeFile
  /** The day the file was true; when null, the last day it speaks of. */
  asOf: Day | null
  /** `try` says what would change and changes nothing. */
  wish: 'keep' | 'try'
  onProgress: (rows: number) => void
}

/** What became of each row: `rows` is the sum of those added, changed, unchanged and refused. */
export type ImportReport = {
  format: OfficeFileFormat
  rows: number
  added: number
  changed: number
  unchanged: number
  refused: number
  /** Of those refused, how many for each reason, and the first of them. */
  reasons: Partial<Record<WhyRefused, number>>
  refusals: RefusedRow[]
  officesAdded: number
  /** Earlier terms that ended because the file has a successor. */
  ended: number
  asOf: Day | null
}

/** The file cannot be read, or was said to be of a day to come. */
export type CannotTakeOfficeFile =
  | CannotReadOfficeFile
  | Extract<CannotChangeOffices, { cannot: 'move-horizon' }>

const rowsAtOnce = 1000
const refusalsShown = 200

/** Takes the offices and terms of a file into the newsroom’s register, all of them or, when the file is broken, none. */
export async function importOffices(
  newsroom: Newsroom,
  request: ImportOfficesRequest,
): Promise<Result<ImportReport, CannotTakeOfficeFile>> {
  if (request.asOf !== null && request.asOf > today(newsroom))
    return refused({ cannot: 'move-horizon', because: 'in-the-future', day: request.asOf })
  const outcome = await inTransaction(newsroom, async inside => {
    const imported = await importRows(inside, request)
    // A trial is taken back as a refusal is.
    return imported.ok && request.wish === 'try' ? refused(imported) : imported
  })
  if (outcome.ok) return outcome
  return 'ok' in outcome.refusal ? outcome.refusal : refused(outcome.refusal)
}

async function importRows(
  newsroom: Newsroom,
  { file, asOf, onProgress }: ImportOfficesRequest,
): Promise<Result<ImportReport, CannotReadOfficeFile>> {
  await sql`lock table office_terms in share row exclusive mode`.execute(newsroom.database)
  await makeImportTally(newsroom.database)
  const report = emptyReport(file.format)
  const shipped = await knowShipped()
  const day = today(newsroom)
  const batch: Reading[] = []
  try {
    for await (const row of file.rows) {
      report.rows += 1
      const reading = checkRow(row, day)
      if ('why' in reading) refuse(report, reading)
      else batch.push(reading)
      if (batch.length < rowsAtOnce) continue
      await writeBatch(newsroom, { batch, report, shipped })
      onProgress(report.rows)
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    const { line, message: detail } = error
    return refused({ cannot: 'import-offices', because: 'broken-file', line, detail })
  }
  await writeBatch(newsroom, { batch, report, shipped })
  report.asOf = await settleImportedOffices(newsroom.database, { asOf, today: day })
  await dropImportTally(newsroom.database)
  if (report.officesAdded + report.added + report.changed > 0)
    await announceChange(newsroom.database, ['offices'])
  return done(report)
}

async function writeBatch(
  newsroom: Newsroom,
  { batch, report, shipped }: { batch: Reading[]; report: ImportReport; shipped: Shipped },
): Promise<void> {
  if (batch.length === 0) return
  const { format } = report
  const written = await writeReadings(newsroom, { readings: batch, format, shipped })
  report.added += written.added
  report.changed += written.changed
  report.unchanged += written.unchanged
  report.officesAdded += written.officesAdded
  report.ended += written.ended
  for (const refusal of written.refusals) refuse(report, refusal)
  batch.length = 0
}

function refuse(report: ImportReport, refusal: RefusedRow): void {
  report.refused += 1
  report.reasons[refusal.why] = (report.reasons[refusal.why] ?? 0) + 1
  if (report.refusals.length < refusalsShown) report.refusals.push(refusal)
}

function emptyReport(format: OfficeFileFormat): ImportReport {
  const counts = { rows: 0, added: 0, changed: 0, unchanged: 0, refused: 0 }
  return {
    ...{ format, ...counts, reasons: {}, refusals: [] },
    ...{ officesAdded: 0, ended: 0, asOf: null },
  }
}
