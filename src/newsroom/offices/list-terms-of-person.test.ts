import { expect, test } from 'vitest'
import { listTermsOfPerson } from './list-terms-of-person.ts'
import { openShippedRegister } from './shipped-register.ts'

const register = openShippedRegister()

function officesOf(name: string): string[][] {
  return listTermsOfPerson(register, name).map(({ terms }) => [
    ...new Set(terms.map(t => t.office)),
  ])
}

test('a person’s terms in every office are found under one name', () => {
  expect(officesOf('Mark Rutte')).toEqual(
    [['netherlands/prime-minister', 'nato/secretary-general']].map(list =>
      expect.arrayContaining(list),
    ),
  )
})

test('a surname alone is enough, particles included', () => {
  expect(listTermsOfPerson(register, 'Stoltenberg').map(({ person }) => person.name)).toEqual([
    'Jens Stoltenberg',
  ])
  expect(listTermsOfPerson(register, 'von der Leyen').map(({ person }) => person.name)).toEqual([
    'Ursula von der Leyen',
  ])
})

test.each(['Zelensky', 'Zelenskyy', 'Volodymyr Zelenskiy', 'VOLODYMYR ZELENSKY'])(
  '%s is Volodymyr Zelensky',
  name => {
    expect(listTermsOfPerson(register, name).map(({ person }) => person.wikidata)).toEqual([
      'Q3874799',
    ])
  },
)

test('homonyms are all given: George Bush is father and son', () => {
  const ids = listTermsOfPerson(register, 'George Bush').map(({ person }) => person.wikidata)
  expect(ids.toSorted()).toEqual(['Q207', 'Q23505'])
})

test('a full name does not bring its homonyms by surname', () => {
  expect(listTermsOfPerson(register, 'Michel Aoun').map(({ person }) => person.name)).toEqual([
    'Michel Aoun',
  ])
  expect(
    listTermsOfPerson(register, 'Aoun')
      .map(({ person }) => person.name)
      .toSorted(),
  ).toEqual(['Joseph Aoun', 'Michel Aoun'])
})

test('nobody of that name is nobody', () => {
  expect(listTermsOfPerson(register, 'Rodolphe Rassendyll')).toEqual([])
})

test('a single word brings both the one who goes by it and those whose surname it is', () => {
  expect(listTermsOfPerson(register, 'Lee').map(({ person }) => person.name)).toEqual(
    expect.arrayContaining(['Lee Jae-myung', 'John Lee']),
  )
})
