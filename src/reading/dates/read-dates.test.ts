import fc from 'fast-check'
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
    ['il y a dix jours', '2024-10-18 2024-10-18 day'],
    ['depuis mardi', '2024-10-22 2024-10-22 day'],
    ['lundi 28 octobre', '2024-10-28 2024-10-28 day'],
    ['dans la nuit de samedi à dimanche', '2024-10-26 2024-10-27 day'],
    ['dans la nuit du 3 au 4 novembre', '2024-11-03 2024-11-04 day'],
    ['du 4 au 12 juillet', '2024-07-04 2024-07-12 day'],
    ['le 28/10/2024', '2024-10-28 2024-10-28 day'],
    ['28 oct. 2024', '2024-10-28 2024-10-28 day'],
    ['le 14 juillet 1789', '1789-07-14 1789-07-14 day'],
    ['dans trois jours', '2024-10-31 2024-10-31 day'],
    ['voilà trois ans', '2021-01-01 2021-12-31 year'],
    ['fin 2023', '2023-09-01 2023-12-31 year'],
    ['mi-novembre', '2024-11-11 2024-11-20 month'],
    ['fin août', '2024-08-21 2024-08-31 month'],
    ['au premier trimestre', '2024-01-01 2024-03-31 quarter'],
    ['au quatrième trimestre', '2024-10-01 2024-12-31 quarter'],
    ['au deuxième semestre 2023', '2023-07-01 2023-12-31 half-year'],
    ['l’été dernier', '2024-06-21 2024-09-20 season'],
    ['à l’automne 2023', '2023-09-21 2023-12-20 season'],
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

  it('leaves a day that never comes unresolved', () => {
    expect(readDates('le 30 février', { language: 'fr', date: '2024-10-28' })).toMatchObject([
      { text: '30 février', resolved: null },
    ])
  })

  it('never ends before it begins, whatever the day of the article', () => {
    const words =
      'lundi prochain, hier soir, ce mois-ci, en août dernier, cet hiver, fin mai, mi-2023, du 4 au 12 juillet, au premier trimestre, il y a trois semaines'
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
        day => {
          const dates = readDates(words, { language: 'fr', date: day.toISOString().slice(0, 10) })
          expect(dates).toHaveLength(10)
          for (const { resolved } of dates)
            expect((resolved?.from ?? '9') <= (resolved?.to ?? '0')).toBe(true)
        },
      ),
    )
  })

  it('keeps a relative date unresolved when the article has none', () => {
    expect(readDates('hier', { language: 'fr' })[0]).toMatchObject({ resolved: null })
  })
})
