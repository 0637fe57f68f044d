import { expect, test } from 'vitest'
import { readCredits } from './read-credits.ts'

test.each([
  ['Par Anne Roy', ['Anne Roy']],
  ['by Sara', ['Sara']],
  ['By Jane Porter, Tom O’Neill and Ruth de Witt', ['Jane Porter', 'Tom O’Neill', 'Ruth de Witt']],
  ['Par Anne Roy et Karim Haddad (avec AFP)', ['Anne Roy', 'Karim Haddad', 'AFP']],
  ['Propos recueillis par Jean-Luc Morin', ['Jean-Luc Morin']],
  ['Le Courrier avec Agence France-Presse', ['Le Courrier', 'Agence France-Presse']],
  ['Par la rédaction', ['la rédaction']],
  ['Texte : Inès Roche', ['Inès Roche']],
  ['Par A. B.', ['A. B.']],
])('« %s » names its authors', (line, authors) => {
  expect(readCredits(line, { language: 'fr' })?.byline?.authors).toEqual(authors)
})

test.each([
  'Par décret du préfet',
  'Par ailleurs',
  'Par temps de pluie, les routes sont coupées',
  'By the river',
  'Le 28 octobre 2024, la ministre parle',
  'Attentat de Nice – 14 juillet 2016',
  'Textes et images',
])('« %s » is no line of credits', line => {
  expect(readCredits(line, { language: 'fr' })).toBeNull()
})

test.each([
  ['Publié le 28 octobre 2024 à 10 h 12', '2024-10-28T10:12'],
  ['Publié le lundi 1er mars 2025 à 7h', '2025-03-01T07:00'],
  ['Par Anne Roy · 3 févr. 2025', '2025-02-03'],
  ['Posted on March 3rd, 2025 at 4:05 pm', '2025-03-03T16:05'],
  ['Published 3 March 2025, 12 a.m.', '2025-03-03T00:00'],
  ['2024-10-28T10:12', '2024-10-28T10:12'],
  ['28/10/2024', '2024-10-28'],
  ['3 March 2025 10:30 GMT', '2025-03-03T10:30Z'],
])('« %s » was published then', (line, moment) => {
  expect(readCredits(line, { language: 'fr' })?.published?.moment).toBe(moment)
})

test('the day of an update is not the day of publication', () => {
  const line = 'Publié le 3 mars 2025, mis à jour le 4 mars 2025 à 18h30'
  expect(readCredits(line, { language: 'fr' })).toMatchObject({
    published: { moment: '2025-03-03' },
    updated: { moment: '2025-03-04T18:30' },
  })
})

test('a date in figures is day first, in English with a doubt', () => {
  expect(readCredits('03/04/2025', { language: 'fr' })?.published).toMatchObject({
    day: '2025-04-03',
    isAmbiguous: false,
  })
  expect(readCredits('03/04/2025', { language: 'en' })?.published).toMatchObject({
    day: '2025-04-03',
    isAmbiguous: true,
  })
  expect(readCredits('04/28/2025', { language: 'en' })?.published?.day).toBe('2025-04-28')
})

test('a day that does not exist is no date', () => {
  expect(readCredits('31/02/2025', { language: 'fr' })).toBeNull()
})
