import { type Ratios, type Tally, takeRatios } from './tally.ts'

export interface Row {
  label: string
  tally: Tally
}

const ratioNames: [keyof Ratios, string][] = [
  ['precision', 'prec'],
  ['recall', 'rec'],
  ['recallWhole', 'rec.8'],
  ['speaker', 'spkr'],
  ['attributionF1', 'attrF1'],
  ['mode', 'mode'],
  ['act', 'act'],
  ['resolved', 'name'],
]

/** One line a pattern; a dot where nothing was asked. Ratios are printed in hundredths. */
export function printTable(rows: Row[]): string {
  const head = [
    'par',
    'gold',
    ...ratioNames.map(([, short]) => short),
    'wrong',
    'alarms',
    '/1000',
    'neg',
  ]
  return [
    formatLine('', head),
    ...rows.map(row => formatLine(row.label, listCells(row.tally))),
  ].join('\n')
}

function listCells(tally: Tally): string[] {
  const ratios = takeRatios(tally)
  return [
    `${tally.paragraphs}`,
    `${tally.gold}`,
    ...ratioNames.map(([name]) => formatRatio(ratios[name])),
    tally.named === 0 ? '.' : `${tally.misnamed}/${tally.named}`,
    `${tally.falseAlarms}`,
    ((tally.falseAlarms / tally.words) * 1000).toFixed(1),
    tally.negatives === 0 ? '.' : `${tally.negativesWithAlarm}/${tally.negatives}`,
  ]
}

function formatRatio(ratio: number | undefined): string {
  return ratio === undefined ? '.' : `${Math.round(ratio * 100)}`
}

function formatLine(label: string, cells: string[]): string {
  return label.padEnd(36) + cells.map(cell => cell.padStart(7)).join('')
}
