import { expect, test } from 'vitest'
import { momentInZone } from './moment-in-zone.ts'

test.each([
  ['2024-10-28', 'Europe/Paris', '2024-10-27T23:00:00.000Z'],
  ['2024-07-01T10:12', 'Europe/Paris', '2024-07-01T08:12:00.000Z'],
  ['2024-07-01T10:12', 'America/Toronto', '2024-07-01T14:12:00.000Z'],
  ['2024-10-27T04:00', 'Europe/Paris', '2024-10-27T03:00:00.000Z'],
  ['2024-07-01T10:12:00+01:00', 'Europe/Paris', '2024-07-01T09:12:00.000Z'],
  ['2024-07-01T10:12:00Z', 'Europe/Paris', '2024-07-01T10:12:00.000Z'],
])('%s in %s is %s', (text, zone, moment) => {
  expect(momentInZone(text, zone).toISOString()).toBe(moment)
})
