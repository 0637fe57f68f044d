import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyToText, decodeBody } from '../../newsroom/body/index.ts'
import type { Arrival } from '../arrival.ts'
import { readPlainText } from './read-plain-text.ts'

const syllables = ['ba', 'to', 'ré', 'lun', 'mi', 'ous', 'fer', 'dal', 'gri', 'né', 'vor', 'su']
const word = fc
  .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 })
  .map(parts => parts.join(''))
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 30 }), fc.constantFrom('.', ' ?', '', ' :', '…'))
  .map(([words, end]) => `${words.join(' ').replace(/^./u, first => first.toUpperCase())}${end}`)
const furniture = fc.constantFrom('Publicité', 'À lire aussi', 'Share this', 'Leave a comment')
const mark = fc.constantFrom('', '', '', '- ', '• ', '> ', '1. ', '## ', 'Accueil › ')
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(mark, sentence).map(parts => parts.join('')) },
  { weight: 1, arbitrary: furniture },
)
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n\r\n')), { minLength: 1, maxLength: 25 })
  .map(lines => lines.flat().join(''))

const wordsOf = (written: string) => written.toLowerCase().match(/\p{L}+/gu) ?? []

function everythingIn(arrival: Arrival): string {
  const { headline, standfirst, authors, topics, sectionTrail, body, doubts } = arrival
  const said = doubts.map(doubt => ('words' in doubt ? doubt.words : ''))
  const lists = [...authors, ...topics, ...sectionTrail, ...said]
  return [headline, standfirst ?? '', bodyToText(body), ...lists, 'accueil'].join('\n')
}

test('no word of a text is lost between headline, byline, topics, trail, body and doubts', () => {
  fc.assert(
    fc.property(text, written => {
      const read = readPlainText(written, { language: 'fr' })
      if (!read.ok) return
      const found = new Set(wordsOf(everythingIn(read.value)))
      expect(wordsOf(written).filter(one => !found.has(one))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('any text at all gives an article with a good body, or a refusal', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), text)
  fc.assert(
    fc.property(anything, fc.constantFrom('fr' as const, 'en' as const), (written, language) => {
      const read = readPlainText(written, { language, knownSections: ['Économie', 'Sport'] })
      if (!read.ok) {
        expect(read.refusal.because).toMatch(/no-words|no-body|only-furniture/)
        return
      }
      expect(decodeBody(read.value.body).ok).toBe(true)
      expect(read.value.headline.trim()).not.toBe('')
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['one letter', 'a'.repeat(5_000_000)],
  ['line ends', '\n'.repeat(5_000_000)],
  ['the sign <', '<'.repeat(5_000_000)],
  ['no-break spaces', `mot${'\u00A0'.repeat(5_000_000)}mot`],
  ['a crumb', 'Accueil > '.repeat(500_000)],
  ['a name and a comma', 'Ada, '.repeat(1_000_000)],
])('five million characters of %s come to an end', (_, written) => {
  expect(() => readPlainText(written, { language: 'fr' })).not.toThrow()
})
