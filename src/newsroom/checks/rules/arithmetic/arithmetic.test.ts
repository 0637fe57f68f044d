import { expect, test } from 'vitest'
import { loadShippedRegister } from '../../../offices/index.ts'
import { applyFixes } from '../../apply-fixes.ts'
import { checkText } from '../../check-text.ts'

const register = await loadShippedRegister()

function findSums(text: string, language: 'fr' | 'en' = 'fr') {
  const draft = { text, language, date: null, register, houseTerms: [] }
  return checkText(draft).filter(({ code }) => code === 'arithmetic')
}

test('says what the right sum is, at the figures it is made of', () => {
  const text = 'L’accident a fait 12 blessés, dont 5 graves et 8 légers.'
  const [finding] = findSums(text)
  expect(finding?.message).toBe('5 + 8 = 13\u202F; le texte en compte 12.')
  expect(text.slice(finding?.start, finding?.end)).toBe('12 blessés, dont 5 graves et 8')
})

test('says what the right percentage is', () => {
  const [finding] = findSums('Profit rose from 80 to 100 million euros, up 20%.', 'en')
  expect(finding?.message).toBe(
    'From 80 million to 100 million is a rise of 25%; the text says a rise of 20%.',
  )
})

test('says that a rise was a fall', () => {
  const [finding] = findSums('Le prix est passé de 200 à 100 euros, soit une hausse de 50 %.')
  expect(finding?.message).toContain('une baisse de 50')
})

test.each([
  ['fr', 'Le taux est passé de 8 % à 10 %, soit une hausse de 2 %.', 'une hausse de 2 points.'],
  ['en', 'The rate rose from 8% to 10%, a rise of 2%.', 'a rise of 2 percentage points.'],
] as const)('writes points between percentages in %s', (language, text, end) => {
  expect(applyFixes(text, findSums(text, language)).endsWith(end)).toBe(true)
})

test.each([
  'Le budget est passé de 12 400 à 15 000 euros, soit une hausse de 20 %.',
  'Le budget est passé de 30 à 40 euros, soit une hausse de 33 %.',
  'Le budget est passé de 30 à 41 euros, soit une hausse d’environ 35 %.',
])('lets rounding pass: %s', text => {
  expect(findSums(text)).toEqual([])
})
