import { expect, test } from 'vitest'
import { dayInZone } from './day-in-zone.ts'

test('late in the evening in Paris it is still the day before in Toronto, and already the next day in Seoul', () => {
  const moment = new Date('2024-10-27T23:30:00Z')
  expect(dayInZone(moment, 'Europe/Paris')).toBe('2024-10-28')
  expect(dayInZone(moment, 'America/Toronto')).toBe('2024-10-27')
  expect(dayInZone(moment, 'Asia/Seoul')).toBe('2024-10-28')
})
