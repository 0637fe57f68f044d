/**
 * The moment an ISO 8601 text means to a newsroom: with a zone, that moment; without one, on the clock of `timeZone`;
 * a day alone is its first minute there.
 */
export function momentInZone(text: string, timeZone: string): Date {
  if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && text.length > 10) return new Date(text)
  const asIfUtc = new Date(`${text.length === 10 ? `${text}T00:00` : text}Z`)
  const guess = new Date(asIfUtc.getTime() - offsetAt(asIfUtc, timeZone))
  return new Date(asIfUtc.getTime() - offsetAt(guess, timeZone))
}

/** How far a zone’s clock is ahead of universal time at a moment, in milliseconds. */
function offsetAt(moment: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name =
    format.formatToParts(moment).find(part => part.type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = name.match(/GMT([+-])(\d{2}):(\d{2})/) ?? []
  if (sign === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
