import { expect, test } from 'vitest'
import { clockFor } from './moment.ts'

const plain = (text: string) => text.replace(/\u00A0/g, ' ')

test('a time is told in French with its zone, and to machines with its offset', () => {
  const { words, machine } = clockFor('fr', 'Europe/Paris').dayAndTimeWithZone(
    new Date('2024-10-28T09:12:00Z'),
  )
  expect(plain(words)).toBe('28 octobre 2024 à 10 h 12 (heure de Paris)')
  expect(machine).toBe('2024-10-28T10:12:00+01:00')
})

test('a time is told in English in the same zone', () => {
  const { words } = clockFor('en', 'Europe/Paris').dayAndTimeWithZone(
    new Date('2024-07-01T05:05:00Z'),
  )
  expect(plain(words)).toBe('1 July 2024 at 07:05 (Paris time)')
})

test('the first of a month is « 1er » in French, and the summer offset is told', () => {
  const { words, machine } = clockFor('fr', 'Europe/Paris').day(new Date('2024-06-30T22:30:00Z'))
  expect(plain(words)).toBe('1er juillet 2024')
  expect(machine).toBe('2024-07-01T00:30:00+02:00')
})

test('a zone without a name of ours still has one', () => {
  expect(clockFor('fr', 'Asia/Tokyo').zone).toBe('heure normale du Japon')
  expect(clockFor('en', 'UTC').day(new Date('2024-01-02T00:00:00Z')).machine).toMatch(/\+00:00$/)
})
