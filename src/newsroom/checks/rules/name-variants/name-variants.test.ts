import { expect, test } from 'vitest'
import { loadShippedRegister } from '../../../offices/index.ts'
import { applyFixes } from '../../apply-fixes.ts'
import { checkText } from '../../check-text.ts'
import type { Archive } from '../../surroundings.ts'

const register = await loadShippedRegister()

const archive: Archive = {
  editions: [],
  alike: [],
  statements: [],
  sources: [],
  names: [{ name: 'Jean Dupont', aliases: [] }],
  deadPaths: [],
}

function findNames(text: string, language: 'fr' | 'en' = 'fr') {
  const draft = { text, language, date: '2024-10-28', register, houseTerms: [], archive }
  return checkText(draft).filter(({ code }) => code === 'name-variants')
}

test('the spelling of most places stays', () => {
  const text = 'Jens Stoltenburg a parlé. Stoltenberg est à Oslo. Pour Stoltenberg, rien ne change.'
  const mended =
    'Jens Stoltenberg a parlé. Stoltenberg est à Oslo. Pour Stoltenberg, rien ne change.'
  expect(applyFixes(text, findNames(text))).toBe(mended)
})

test('of two that come as often, the one that the register knows stays', () => {
  const text = 'Volodymyr Zelenskyy spoke on Monday. Volodymyr Zelensky left on Tuesday.'
  expect(applyFixes(text, findNames(text, 'en'))).toBe(
    'Volodymyr Zelensky spoke on Monday. Volodymyr Zelensky left on Tuesday.',
  )
})

test('a name beside an office is mended wherever it stands', () => {
  const text = 'Le secrétaire général de l’OTAN, Mark Rutten, a parlé. Rutten repart mardi.'
  expect(applyFixes(text, findNames(text))).toBe(
    'Le secrétaire général de l’OTAN, Mark Rutte, a parlé. Rutte repart mardi.',
  )
})

test('says whether the newsroom or the register knows the name', () => {
  expect(findNames('Le comptable Jean Dupond est venu.')[0]?.message).toContain(
    'la rédaction écrit',
  )
  expect(findNames('Hier, Josep Borrel est venu.')[0]?.message).toContain('le registre')
})

test('a first mention by surname alone is a note', () => {
  const text = 'Stoltenberg a salué cet accord. Jens Stoltenberg repart mardi.'
  expect(findNames(text).map(({ severity, start }) => [severity, start])).toEqual([['note', 0]])
})
