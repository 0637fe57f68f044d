/** A line of CSV as RFC 4180 has it; numbers stay numbers. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** Spreadsheets take a cell that begins with one of these signs for a formula: an apostrophe keeps it words. */
const formula = /^[=+\-@\t\r\n]/

function cell(words: string | number): string {
  if (typeof words === 'number') return String(words)
  const safe = formula.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
