import { describe, expect, test } from 'vitest'
import { findOfficesByWords } from './find-offices-by-words.ts'
import { nameOffice } from './name-office.ts'
import { openShippedRegister } from './shipped-register.ts'

const register = openShippedRegister()

function officesFor(words: string, language: 'fr' | 'en', organisation?: string): string[] {
  const question = { words, language, ...(organisation && { organisation }) }
  return findOfficesByWords(register, question).map(({ key }) => key)
}

describe('the office that words name', () => {
  test.each([
    ['le secrétaire général de l’OTAN', 'nato/secretary-general'],
    ["secrétaire général de l'OTAN", 'nato/secretary-general'],
    ['patron de l’OTAN', 'nato/secretary-general'],
    ['la patronne du FMI', 'imf/managing-director'],
    ['locataire de l’Élysée', 'france/president'],
    ['président américain', 'united-states/president'],
    ['présidente moldave', 'moldova/president'],
    ['présidente de la Commission européenne', 'european-union/commission-president'],
    ['ministre français des Affaires étrangères', 'france/foreign-minister'],
    ['ministre belge de la Défense', 'belgium/defence-minister'],
    ['chef de la diplomatie américaine', 'united-states/secretary-of-state'],
    ['cheffe de la diplomatie européenne', 'european-union/high-representative'],
    ['Première ministre française', 'france/prime-minister'],
    ['premier ministre du Québec', 'quebec/premier'],
    ['garde des Sceaux', 'france/justice-minister'],
    ['leader nord-coréen', 'north-korea/supreme-leader'],
    ['président de la Confédération', 'switzerland/president'],
    ['gouverneure de l’État de New York', 'united-states/governor-of-new-york'],
  ])('« %s »', (words, office) => {
    expect(officesFor(words, 'fr')).toEqual([office])
  })

  test.each([
    ['NATO Secretary General', 'nato/secretary-general'],
    ['US Secretary of State', 'united-states/secretary-of-state'],
    ['the U.S. president', 'united-states/president'],
    ['French Foreign Minister', 'france/foreign-minister'],
    ['Britain’s foreign secretary', 'united-kingdom/foreign-minister'],
    ['prime minister of Canada', 'canada/prime-minister'],
    ['president of the United States', 'united-states/president'],
    ['German chancellor', 'germany/chancellor'],
  ])('"%s"', (words, office) => {
    expect(officesFor(words, 'en')).toEqual([office])
  })

  test('a title that many countries have may be any of them, until the text says which', () => {
    expect(officesFor('ministre de la Défense', 'fr').length).toBeGreaterThan(5)
    expect(officesFor('ministre de la Défense', 'fr', 'canada')).toEqual([
      'canada/defence-minister',
    ])
    expect(officesFor('chef de l’État', 'fr', 'france')).toEqual(['france/president'])
  })

  test('a country named in the words outweighs the one the text is about', () => {
    expect(officesFor('président russe', 'fr', 'france')).toEqual(['russia/president'])
  })

  test('a portfolio of several parts is found by its first', () => {
    expect(officesFor('ministre de l’Intérieur et des Outre-mer', 'fr', 'france')).toEqual([
      'france/interior-minister',
    ])
  })

  test('the office of a country it knows without that office is not another country’s', () => {
    expect(officesFor('ministre de la Culture du Sénégal', 'fr', 'france')).toEqual([])
  })

  test('deputies and former holders are not the holder', () => {
    expect(officesFor('ancien président', 'fr')).toEqual([])
    expect(officesFor('porte-parole du secrétaire général de l’OTAN', 'fr')).toEqual([])
    expect(officesFor('secrétaire général adjoint de l’OTAN', 'fr')).toEqual([
      'nato/deputy-secretary-general',
    ])
  })
})

test('an office is printed with its country or body', () => {
  const names = [
    'nato/secretary-general',
    'united-states/president',
    'israel/prime-minister',
    'holy-see/pope',
  ]
    .map(key => register.findOffice(key))
    .flatMap(office => (office ? [nameOffice(office, 'fr'), nameOffice(office, 'en')] : []))
  expect(names).toEqual([
    'secrétaire général de l’OTAN',
    'Secretary General of NATO',
    'président des États-Unis',
    'President of the United States',
    'Premier ministre d’Israël',
    'Prime Minister of Israel',
    'pape',
    'Pope',
  ])
})
