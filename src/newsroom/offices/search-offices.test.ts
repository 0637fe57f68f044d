import { expect, test } from 'vitest'
import { searchOffices } from './search-offices.ts'
import { openShippedRegister } from './shipped-register.ts'

const register = openShippedRegister()

function search(words: string): string[] {
  return searchOffices(register, { words, language: 'fr' }).map(({ key }) => key)
}

test('what the words mean comes first', () => {
  expect(search('patron de l’OTAN')[0]).toBe('nato/secretary-general')
})

test('beginnings of words, in any order, and the names of holders are found', () => {
  expect(search('belg défens')).toContain('belgium/defence-minister')
  expect(search('Stoltenberg')).toContain('nato/secretary-general')
})

test('no words find nothing', () => {
  expect(search(' … ')).toEqual([])
})
