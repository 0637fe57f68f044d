/** Mandates older than this are not in office any more. */
const oldestMandate = 50

/** « 18/05/2020 », « 18/05/20 » or 2020-05-18 as 2020-05-18; anything else is given back as it is. */
export function readDayOfRepertoire(text: string, of: 'mandate' | 'birth'): string {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4}|\d\d)$/.exec(text) ?? []
  if (!day || !month || !year) return text
  if (year.length === 4) return `${year}-${month}-${day}`
  // Two figures say the century of a mandate, not that of a birth.
  if (of === 'birth') return ''
  return `${Number(year) >= oldestMandate ? '19' : '20'}${year}-${month}-${day}`
}
