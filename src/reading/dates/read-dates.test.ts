import { describe, expect, it } from 'vitest'
import { type Language, readDates } from '../index.ts'

const resolve = (text: string, language: Language = 'fr') => {
  const found = readDates(text, { language, date: '2024-10-28' })[0]
  return found && `${found.resolved?.from} ${found.resolved?.to} ${found.precision}`
}

describe('dates against an article of Monday 28 October 2024', () => {
  it.each([
    ['ce mois-ci', '2024-10-01 2024-10-31 month'],
    ['en août dernier', '2024-08-01 2024-08-31 month'],
    ['la semaine dernière', '2024-10-21 2024-10-27 week'],
    ['mardi', '2024-10-22 2024-10-22 day'],
    ['lundi', '2024-10-28 2024-10-28 day'],
    ['dimanche prochain', '2024-11-03 2024-11-03 day'],
    ['hier soir', '2024-10-27 2024-10-27 day'],
    ['le 1er mars 2017', '2017-03-01 2017-03-01 day'],
    ['le 3 janvier', '2025-01-03 2025-01-03 day'],
    ['il y a trois jours', '2024-10-25 2024-10-25 day'],
    ['en décembre dernier', '2023-12-01 2023-12-31 month'],
    ['en 2016', '2016-01-01 2016-12-31 year'],
  ])('« %s » is %s', (text, expected) => {
    expect(resolve(text)).toBe(expected)
  })

  it.each([
    ['last week', '2024-10-21 2024-10-27 week'],
    ['October 12, 2023', '2023-10-12 2023-10-12 day'],
    ['last August', '2024-08-01 2024-08-31 month'],
    ['two weeks ago', '2024-10-14 2024-10-20 week'],
    ['yesterday', '2024-10-27 2024-10-27 day'],
  ])('"%s" is %s', (text, expected) => {
    expect(resolve(text, 'en')).toBe(expected)
  })

  it('keeps a relative date unresolved when the article has none', () => {
    expect(readDates('hier', { language: 'fr' })[0]).toMatchObject({ resolved: null })
  })
})
