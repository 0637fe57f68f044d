import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkedParagraph, Span } from './marked-text.ts'
import { readMarkedText } from './read-marked-text.ts'

function readOne(source: string): MarkedParagraph {
  const [paragraph] = readMarkedText(source)
  if (!paragraph) throw new Error('nothing read')
  return paragraph
}

const wordsAt = (text: string, spans: Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('reading a marked paragraph', () => {
  it('gives the plain text and where each marked thing stands in it', () => {
    const { text, statements } = readOne(
      '[S1(act=warns) « Il pleut »], [C1 prévient] [P1 la maire].',
    )
    expect(text).toBe('« Il pleut », prévient la maire.')
    const [statement] = statements
    expect(wordsAt(text, statement?.pieces ?? [])).toEqual(['« Il pleut »'])
    expect(wordsAt(text, statement?.cues ?? [])).toEqual(['prévient'])
    expect(wordsAt(text, statement?.speakers ?? [])).toEqual(['la maire'])
    expect(statement).toMatchObject({ act: 'warns', mode: 'direct', optional: false })
  })

  it('joins the two pieces of a statement cut by its cue', () => {
    const { text, statements } = readOne('[S1 « Oui], [C1 dit]-[P1 il], [S1 mais plus tard. »]')
    expect(statements).toHaveLength(1)
    expect(wordsAt(text, statements[0]?.pieces ?? [])).toEqual(['« Oui', 'mais plus tard. »'])
    expect(statements[0]?.mode).toBe('direct')
  })

  it('keeps a speaker inside a cue, and one speaker for two statements', () => {
    const { text, statements } = readOne('[C1,2 a-t-[P1,2 il] dit], [S1 que A], [S2 et que B]')
    expect(text).toBe('a-t-il dit, que A, et que B')
    expect(statements.map(({ speakers }) => wordsAt(text, speakers))).toEqual([['il'], ['il']])
    expect(wordsAt(text, statements[0]?.cues ?? [])).toEqual(['a-t-il dit'])
  })

  it('takes a line break inside an item as a new paragraph, a blank line as the end of the item', () => {
    const read = readMarkedText('# a remark\n\nUn.\nDeux.\n\n# another\nTrois.\n')
    expect(read.map(({ line, text }) => [line, text])).toEqual([
      [3, 'Un.\n\nDeux.'],
      [7, 'Trois.'],
    ])
  })

  it('keeps an escaped bracket as a bracket of the text', () => {
    expect(readOne('« Il \\[le maire\\] dort »').text).toBe('« Il [le maire] dort »')
  })

  it.each([
    ['« Oui »', 'direct'],
    ['que le pont « rouvrira »', 'mixed'],
    ['que le pont rouvrira', 'indirect'],
    ['“It’s over”', 'direct'],
    ['« Un.\n\n« Deux. »', 'direct'],
    ['« Un.\n\n« Deux » et trois', 'mixed'],
    ['« Il a dit “non” deux fois »', 'direct'],
    ['« Jamais refermé', 'direct'],
  ])('derives the mode of %j', (content, mode) => {
    const marked = content.replace('\n\n', '\n')
    expect(readOne(`[S1(speaker=none) ${marked}]`).statements[0]?.mode).toBe(mode)
  })

  it.each([
    ['a mark left open', '[S1 « Oui », dit [P1 Paul].', 'never closed'],
    ['a bracket too many', 'Non], dit Paul.', 'closes no mark'],
    ['a letter that means nothing', '[X1 Non], dit Paul.', 'opens no mark'],
    ['a mark without words', '[S1(speaker=none)  ]', 'holds no words'],
    ['a speaker of no statement', '[P1 Paul] dort.', 'belongs to no statement'],
    ['a statement nobody says', '[S1 « Oui »]', 'speaker=none'],
    ['a speaker said to be missing', '[S1(speaker=none) « Oui »], dit [P1 Paul].', 'speaker=none'],
    ['an unknown attribute', '[S1(colour=red) « Oui »], dit [P1 Paul].', 'unknown attribute'],
    ['an unknown mode', '[S1(mode=sung) « Oui »], dit [P1 Paul].', 'unknown attribute'],
    [
      'an attribute on a speaker',
      '[S1 « Oui »], dit [P1(act=says) Paul].',
      'belong on the content',
    ],
  ])('refuses %s, with its line', (_, marked, message) => {
    expect(() => readMarkedText(`# head\n\n${marked}`)).toThrow(`line 3: `)
    expect(() => readMarkedText(`# head\n\n${marked}`)).toThrow(message)
  })

  it('loses no word of any text without marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}«»“”,.'’ ]{1,60}$/u), words => {
        fc.pre(words.trim() !== '')
        expect(readOne(words).text).toBe(words.trim())
      }),
    )
  })
})
