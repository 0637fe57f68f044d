import { expect, test } from 'vitest'
import { formatDay, formatMoment, isoWithOffset } from './dates.ts'

const winter = new Date('2024-10-28T09:12:00Z')
const summer = new Date('2025-07-01T22:05:00Z')

test('a moment is said in the language of the page, with its zone', () => {
  expect(formatMoment(winter, 'fr', 'Europe/Paris')).toBe(
    '28 octobre 2024 à 10\u00a0h\u00a012 (heure de Paris)',
  )
  expect(formatMoment(winter, 'en', 'Europe/Paris')).toBe('28 October 2024, 10:12 (Paris time)')
  expect(formatMoment(winter, 'fr', 'Asia/Tokyo')).toContain('Japon')
})

test('the first day of a month is « 1er » in French', () => {
  expect(formatDay(new Date('2024-10-01T09:00:00Z'), 'fr', 'Europe/Paris')).toBe('1er octobre 2024')
})

test('machines get the offset of the zone on that day', () => {
  expect(isoWithOffset(winter, 'Europe/Paris')).toBe('2024-10-28T10:12:00+01:00')
  expect(isoWithOffset(summer, 'Europe/Paris')).toBe('2025-07-02T00:05:00+02:00')
  expect(isoWithOffset(summer, 'America/Toronto')).toBe('2025-07-01T18:05:00-04:00')
  expect(isoWithOffset(summer, 'UTC')).toBe('2025-07-01T22:05:00+00:00')
})
