import fc from 'fast-check'
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

  it.each([
    ['entre 3 000 et 4 000 manifestants', 3000, 4000, 'manifestants'],
    ['de 10 à 15 % des élèves', 10, 15, 'élèves'],
    ['10-15 % des élèves', 10, 15, 'élèves'],
    ['400 000 à 500 000 personnes', 400_000, 500_000, 'personnes'],
    ['de deux à trois mille ouvriers', 2000, 3000, 'ouvriers'],
  ])('reads the range « %s »', (text, value, high, what) => {
    expect(figure(text)).toMatchObject({ value, high, what, bound: 'range' })
  })

  it.each([
    ['plus de 40 personnes', 40, 'more-than'],
    ['au-delà de 50 euros', 50, 'more-than'],
    ['plus d’un millier de salariés', 1000, 'more-than'],
    ['dépasse les 300 euros', 300, 'more-than'],
    ['pas moins de neuf courriels', 9, 'at-least'],
    ['moins de trois heures', 3, 'less-than'],
    ['à peine trois euros', 3, 'less-than'],
    ['pas plus de dix élèves', 10, 'at-most'],
    ['de l’ordre de 30 millions', 30_000_000, 'about'],
    ['des centaines de milliers de manifestants', 100_000, 'about'],
    ['avoisine les 40 degrés', 40, 'nearly'],
  ])('reads the bound of « %s »', (text, value, bound) => {
    expect(figure(text)).toMatchObject({ value, bound })
  })

  it.each([
    ['vingt et un blessés', 21],
    ['trente-deux ans', 32],
    ['soixante-dix-sept maisons', 77],
    ['quatre-vingts voitures', 80],
    ['quatre-vingt-dix-neuf élus', 99],
    ['nonante-deux communes', 92],
    ['mille deux cents emplois', 1200],
    ['deux cent cinquante mille habitants', 250_000],
    ['un million d’euros', 1_000_000],
    ['deux millions trois cent mille euros', 2_300_000],
    ['1.000 euros', 1000],
  ])('reads the words « %s »', (text, value) => {
    expect(figure(text)?.value).toBe(value)
  })

  it.each([
    ['deux tiers des électeurs', 66.67, 'électeurs'],
    ['la moitié des communes', 50, 'communes'],
    ['trois quarts des salariés', 75, 'salariés'],
    ['un salarié sur deux', 50, 'salarié'],
    ['six établissements sur dix', 60, 'établissements'],
  ])('reads the share « %s » as per cent', (text, value, what) => {
    expect(figure(text)).toMatchObject({ value, what, unit: '%' })
  })

  it.each([
    ['1 700 euros par mois', 'euros', 'mois'],
    ['30 euros de l’heure', 'euros', 'heure'],
    ['15 euros le kilo', 'euros', 'kilo'],
    ['90 km/h', 'km', 'h'],
    ['12,5 % par an', '%', 'an'],
  ])('says each of what « %s » counts', (text, unit, per) => {
    expect(figure(text)).toMatchObject({ unit, per })
  })

  it('hears a sign', () => {
    expect(figure('un recul de −12 % sur un an')?.value).toBe(-12)
  })

  it.each([
    'à 20 h 30',
    'dès 14 heures',
    'l’article 49.3',
    'le quart de finale',
    'un tiers',
    'du 4 au 12 juillet',
    'le 28/10/2024',
  ])('finds no figure in « %s »', text => {
    expect(readFigures(text, { language: 'fr' })).toEqual([])
  })

  it('reads back any whole number written in digits, with a bound and a noun', () => {
    const spaced = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ')
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999_999 }).filter(value => value < 1500 || value > 2099),
        value => {
          expect(figure(`au moins ${spaced(value)} soldats`)).toMatchObject({
            value,
            bound: 'at-least',
            what: 'soldats',
          })
        },
      ),
    )
  })

  it('leaves dates alone', () => {
    expect(readFigures('le 28 octobre 2024, en 2016', { language: 'fr' })).toEqual([])
  })
})
