import { officeCommandWords as words } from '../../messages/office-commands.ts'
import { tellDate } from '../../newsroom/offices/index.ts'
import type { ImportReport, WhyRefused } from '../../newsroom/own-offices/index.ts'
import type { Language } from '../../newsroom/values/language.ts'

const linesPerReason = 5

/** What became of a file, in lines for a terminal; the counts add up to the rows. */
export function tellImport(
  report: ImportReport,
  { wish, language }: { wish: 'keep' | 'try'; language: Language },
): string[] {
  const { format, rows, added, officesAdded, changed, ended, unchanged, refused, asOf } = report
  return [
    words.imported[language](format, rows),
    words.added[language](added, officesAdded),
    words.changed[language](changed),
    ...(ended > 0 ? [words.ended[language](ended)] : []),
    words.unchanged[language](unchanged),
    words.refused[language](refused),
    ...reasonsOf(report).flatMap(([why, count]) => tellReason(report, { why, count, language })),
    ...(asOf === null
      ? []
      : [
          words.horizonOfFile[language](
            tellDate({ precision: 'day', date: asOf }, language) ?? asOf,
          ),
        ]),
    ...(wish === 'try' ? [words.trial[language]] : []),
  ]
}

function reasonsOf({ reasons }: ImportReport): [WhyRefused, number][] {
  const entries = Object.entries(reasons) as [WhyRefused, number][]
  return entries.toSorted(([, one], [, other]) => other - one)
}

function tellReason(
  { refusals }: ImportReport,
  { why, count, language }: { why: WhyRefused; count: number; language: Language },
): string[] {
  const shown = refusals.filter(one => one.why === why).slice(0, linesPerReason)
  const more = count - shown.length
  return [
    words.refusedBecause[language](count, why),
    ...shown.map(({ line, found }) => words.refusedLine[language](line, found)),
    ...(more > 0 ? [words.andMore[language](more)] : []),
  ]
}
