import { expect, test } from 'vitest'
import { loadShippedRegister } from '../../../offices/index.ts'
import { applyFixes } from '../../apply-fixes.ts'
import { checkText } from '../../check-text.ts'
import type { ArticleFacts } from '../../surroundings.ts'

const register = await loadShippedRegister()

const article: ArticleFacts = {
  section: null,
  authors: [],
  standfirst: null,
  images: [],
  links: [],
  firstPublished: '2024-10-28',
}

function findStale(text: string, language: 'fr' | 'en' = 'fr') {
  const draft = { text, language, date: '2024-11-03', register, houseTerms: [], article }
  return checkText(draft).filter(({ code }) => code === 'stale')
}

test('says which day was meant, when the article came out and how it is dated now', () => {
  const [finding] = findStale('Le tribunal rendra sa décision demain.')
  expect(finding?.message).toContain('29 octobre 2024')
  expect(finding?.message).toContain('28 octobre 2024')
  expect(finding?.message).toContain('3 novembre 2024')
})

test.each([
  ['fr', 'La grève durera jusqu’à demain.', 'La grève durera jusqu’au 29 octobre 2024.'],
  ['fr', 'Hier soir, il pleuvait.', 'Le 27 octobre 2024 au soir, il pleuvait.'],
  ['fr', 'Le match d’hier est annulé.', 'Le match du 27 octobre 2024 est annulé.'],
  ['en', 'The strike lasts until tomorrow.', 'The strike lasts until 29 October 2024.'],
  ['en', 'Tonight, he speaks.', 'On the evening of 28 October 2024, he speaks.'],
] as const)('mends in %s: %s', (language, text, mended) => {
  expect(applyFixes(text, findStale(text, language))).toBe(mended)
})

test('offers no date for a night that may be two', () => {
  expect(findStale('Il a neigé cette nuit.')[0]?.fix).toBeUndefined()
})
