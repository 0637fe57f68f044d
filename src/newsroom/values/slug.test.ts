import { expect, test } from 'vitest'
import { isSlug, slugFrom } from './slug.ts'

test('accents, ligatures and apostrophes become plain letters', () => {
  expect(slugFrom('L’œuvre d’Élisabeth : « ça » coûte 600 000 €')).toBe(
    'l-oeuvre-d-elisabeth-ca-coute-600-000',
  )
})

test('a long headline is cut between words', () => {
  const slug = slugFrom('mot '.repeat(60))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug.endsWith('-mot')).toBe(true)
  expect(isSlug(slug)).toBe(true)
})
