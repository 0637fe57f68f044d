import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { french } from '../french/french.ts'
import { readStatements } from '../index.ts'
import { readArticle } from './find-statements.ts'

const words = fc.constantFrom(
  '« ',
  ' »',
  '"',
  ' dit ',
  'a-t-il ',
  'que ',
  'selon ',
  'Jean ',
  'le maire ',
  ', ',
  '. ',
  '\n',
  ': ',
  '10 000 ',
  'said ',
  'that ',
  'according to ',
  '— ',
  '(',
  ')',
  'qui ',
  'mardi ',
)

describe('reading statements', () => {
  it('points into the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.constantFrom('fr', 'en'),
        (pieces, language) => {
          const text = pieces.join('')
          for (const statement of readStatements(text, { language }))
            for (const { start, end } of statement.pieces) {
              expect(start).toBeGreaterThanOrEqual(0)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(text.length)
            }
        },
      ),
    )
  })

  it.each([
    ['the same verb over and over', 'dit '.repeat(20_000)],
    ['clauses that never close', 'il a dit que '.repeat(10_000)],
    ['participles without a verb', 'le ministre estimant que la maison '.repeat(4000)],
    ['quotations that never close', '« '.repeat(60_000)],
    ['single marks that never close', '‘'.repeat(60_000)],
    ['sources without words', 'selon le maire, '.repeat(8000)],
    ['one endless compound', 'a-'.repeat(60_000)],
    ['digits and spaces', '1 '.repeat(60_000)],
    ['a crowd of names', 'Jean Dupont '.repeat(10_000)],
  ])('reads hostile input to its end: %s', (_, text) => {
    expect(() => readStatements(text, { language: 'fr' })).not.toThrow()
    expect(() => readStatements(text, { language: 'en' })).not.toThrow()
  })

  it('cuts what never ends, so that work grows with the text and not with its square', () => {
    const read = readArticle('le maire et '.repeat(2000), french)
    expect(Math.max(...read.map(({ sentence }) => sentence.tokens.length))).toBeLessThan(200)
  })

  it('tells their words from the writer’s', () => {
    const modes = (text: string) => readStatements(text, { language: 'fr' }).map(({ mode }) => mode)
    expect(modes('« Oui, mille fois oui », dit Luc.')).toEqual(['direct'])
    expect(modes('Luc dit que tout « va très bien ».')).toEqual(['mixed'])
    expect(modes('Luc dit que tout va bien.')).toEqual(['indirect'])
  })

  it('knows a headline from the body', () => {
    const [statement] = readStatements(
      '« Nous ne céderons pas », prévient Luc Rey\n\nLe maire tient bon.',
      {
        language: 'fr',
      },
    )
    expect(statement?.place).toBe('headline')
  })
})
