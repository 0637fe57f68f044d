import { describe, expect, it } from 'vitest'
import { type Language, readFigures } from '../index.ts'

const figure = (text: string, language: Language = 'fr') => readFigures(text, { language })[0]

describe('figures', () => {
  it('reads a bound, a number with spaces and what happened to those counted', () => {
    expect(figure('au-delà de 600 000 soldats russes avaient été tués ou blessés')).toMatchObject({
      value: 600_000,
      bound: 'more-than',
      what: 'soldats russes tués ou blessés',
    })
  })

  it.each([
    ['quelque dix mille personnes', 10_000, 'about'],
    ['3,5 milliards d’euros', 3_500_000_000, 'exact'],
    ['au moins 12 morts', 12, 'at-least'],
    ['une trentaine d’emplois', 30, 'about'],
    ['près de deux cents pompiers', 200, 'nearly'],
    ['jusqu’à 80 kilomètres', 80, 'at-most'],
  ])('reads « %s »', (text, value, bound) => {
    expect(figure(text)).toMatchObject({ value, bound })
  })

  it.each([
    ['at least 1.2 million people', 1_200_000, 'at-least'],
    ['some 12,000 applicants', 12_000, 'about'],
    ['tens of thousands of people', 10_000, 'about'],
  ])('reads "%s"', (text, value, bound) => {
    expect(figure(text, 'en')).toMatchObject({ value, bound })
  })

  it('scales both ends of a range written once', () => {
    expect(figure('entre 3 et 5 millions de tonnes')).toMatchObject({
      value: 3_000_000,
      high: 5_000_000,
      bound: 'range',
      unit: 'tonnes',
    })
  })

  it('names units: euros, dollars, per cent', () => {
    expect(figure('3,5 milliards d’euros')?.unit).toBe('euros')
    expect(figure('$3 billion', 'en')?.unit).toBe('dollars')
    expect(figure('51 % des électeurs')).toMatchObject({ unit: '%', what: 'électeurs' })
  })

  it('leaves dates alone', () => {
    expect(readFigures('le 28 octobre 2024, en 2016', { language: 'fr' })).toEqual([])
  })
})
