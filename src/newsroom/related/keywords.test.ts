import { expect, test } from 'vitest'
import { keywordsOf } from './keywords.ts'

test('the words of the headline come first, common words and plurals left out', () => {
  const keywords = keywordsOf({
    language: 'fr',
    headline: 'Les vignerons de la vallée face à la sécheresse',
    standfirst: null,
    text: 'Dans la vallée, les vendanges commencent. Le vigneron regarde ses vendanges. Après tout, ils sont là.',
  })
  expect(keywords.slice(0, 3).sort()).toEqual(['secheresse', 'vallee', 'vigneron'])
  expect(keywords).toContain('vendange')
  expect(keywords).not.toContain('dans')
})

test('English texts are read with English common words', () => {
  const keywords = keywordsOf({
    language: 'en',
    headline: 'What the harbour cranes say',
    standfirst: null,
    text: 'Cranes and cranes.',
  })
  expect(keywords[0]).toBe('crane')
  expect(keywords).not.toContain('what')
})
