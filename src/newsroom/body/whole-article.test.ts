import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '../../../test/make/arbitrary-body.ts'
import { bodyToText } from './body-to-text.ts'
import { bodyStart, partAt, wholeArticle } from './whole-article.ts'

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})

test('the words of an article are its headline, its standfirst and its body, an empty line apart', () => {
  const words = {
    headline: 'Le pont rouvre',
    standfirst: 'Après un an de travaux.',
    body: { type: 'doc' as const, content: [paragraph('La mairie l’a dit.')] },
  }
  expect(bodyToText(wholeArticle(words))).toBe(
    'Le pont rouvre\n\nAprès un an de travaux.\n\nLa mairie l’a dit.',
  )
  expect(partAt(words, 3)).toEqual({ part: 'headline', start: 0 })
  expect(partAt(words, 20)).toEqual({ part: 'standfirst', start: 16 })
  expect(partAt(words, 41)).toEqual({ part: 'body', start: 41 })
})

test('the words of the body stand at the end of those of the article, whatever they are', () => {
  fc.assert(
    fc.property(
      arbitraryBody,
      fc.string({ minLength: 1, maxLength: 20 }).filter(text => text.trim() !== ''),
      fc.option(fc.string({ maxLength: 20 }), { nil: null }),
      (body, headline, standfirst) => {
        const text = bodyToText(body)
        const whole = bodyToText(wholeArticle({ headline, standfirst, body }))
        expect(text === '' ? '' : whole.slice(bodyStart({ headline, standfirst }))).toBe(text)
      },
    ),
  )
})
