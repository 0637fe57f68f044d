import { expect, test } from 'vitest'
import { clockFor } from './moment.ts'

test('an article that came with a day alone shows no time of day that nobody gave', () => {
  const clock = clockFor('fr', 'Europe/Paris')
  const day = new Date('2024-10-27T23:00:00Z')
  expect(clock.dayAndTimeWithZone(day).words).toBe(clock.day(day).words)
  expect(clock.dayAndTime(day).words).toBe(clock.day(day).words)
  expect(clock.dayAndTimeWithZone(new Date('2024-10-27T23:01:00Z')).words).toContain(
    'heure de Paris',
  )
})
