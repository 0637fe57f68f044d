import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'
import { type Anchor, anchorRange, type Body, bodyToText, findAnchor } from './index.ts'

const vocabulary =
  'le la un de l’État président vice-président dit qu’il « non » oui élus 10 000 € : ; vote — loi cœur été … "fin" said the “deal” 1,5 %'.split(
    ' ',
  )

const word = fc.constantFrom(...vocabulary)
const paragraph = fc.array(word, { minLength: 3, maxLength: 12 }).map(words => words.join(' '))
const paragraphs = fc.array(paragraph, { maxLength: 6 })
/** A sentence that stands nowhere else, since it counts. */
const sentence = fc
  .tuple(paragraph, fc.nat({ max: 99 }))
  .map(([words, number]) => `Alinéa ${number} : ${words} fin de l’alinéa`)

function bodyOf(lines: readonly string[]): Body {
  return {
    type: 'doc',
    content: lines.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}

function anchorOf(body: Body, start: number, words: string): Anchor {
  const anchored = anchorRange(body, { start, end: start + words.length })
  if (!anchored.ok) throw new Error(JSON.stringify(anchored.refusal))
  return anchored.value
}

/** Where the words of a paragraph begin in the text, given the paragraphs above it. */
function offsetAfter(above: readonly string[]): number {
  return above.reduce((offset, line) => offset + line.length + 2, 0)
}

test('a sentence keeps its place whatever happens to the paragraphs around it', () => {
  fc.assert(
    fc.property(
      fc.record({
        sentence,
        above: paragraphs,
        below: paragraphs,
        newAbove: paragraphs,
        newBelow: paragraphs,
      }),
      ({ sentence, above, below, newAbove, newBelow }) => {
        const anchor = anchorOf(
          bodyOf([...above, sentence, ...below]),
          offsetAfter(above),
          sentence,
        )
        const start = offsetAfter(newAbove)
        expect(findAnchor(bodyOf([...newAbove, sentence, ...newBelow]), anchor)).toEqual({
          start,
          end: start + sentence.length,
        })
      },
    ),
    { numRuns: 500 },
  )
})

test('words alike are never mistaken: an edit far away leaves them found or lost, never elsewhere', () => {
  fc.assert(
    fc.property(
      fc.record({ above: paragraphs, line: paragraph, below: paragraphs, added: paragraphs }),
      fc.nat(),
      ({ above, line, below, added }, pick) => {
        const words = line.split(' ')
        const from = pick % words.length
        const before = words
          .slice(0, from)
          .map(before => `${before} `)
          .join('')
        const exact = words.slice(from, from + 2).join(' ')
        const anchor = anchorOf(
          bodyOf([...above, line, ...below]),
          offsetAfter(above) + before.length,
          exact,
        )
        const found = findAnchor(bodyOf([...added, ...above, line, ...below]), anchor)
        const start = offsetAfter([...added, ...above]) + before.length
        if (found !== 'lost') expect(found).toEqual({ start, end: start + exact.length })
      },
    ),
    { numRuns: 2000 },
  )
})

const variants: Record<string, string[]> = {
  ' ': [' ', '\u00A0', '\u202F', '\u2009', '  ', '\n', ' \u200B '],
  '’': ['’', "'", 'ʼ'],
  '«': ['«', '“', '"', '„'],
  '»': ['»', '”', '"'],
  '“': ['“', '«', '"'],
  '”': ['”', '»', '"'],
  '"': ['"', '“', '«'],
  '-': ['-', '\u2011', '\u2010'],
  '—': ['—', '–', '-', '--'],
  '…': ['…', '...'],
  ':': [':', ' :', '\u00A0:'],
  é: ['é', 'e\u0301'],
}

/** The same text in another typography; each number chooses the variant of one character. */
function retyped(text: string, choices: readonly number[]): string {
  return [...text]
    .map((character, index) => {
      const forms = variants[character] ?? [character]
      return forms[(choices[index % choices.length] ?? 0) % forms.length]
    })
    .join('')
}

test('a sentence keeps its place when the typography changes anywhere', () => {
  fc.assert(
    fc.property(
      fc.record({
        sentence,
        above: paragraphs,
        below: paragraphs,
        choices: fc.array(fc.nat(20), { minLength: 1, maxLength: 30 }),
      }),
      ({ sentence, above, below, choices }) => {
        const anchor = anchorOf(
          bodyOf([...above, sentence, ...below]),
          offsetAfter(above),
          sentence,
        )
        const [newAbove, newBelow] = [above, below].map(lines =>
          lines.map(line => retyped(line, choices)),
        )
        const start = offsetAfter(newAbove ?? [])
        const same = retyped(sentence, choices)
        const body = bodyOf([...(newAbove ?? []), same, ...(newBelow ?? [])])
        expect(findAnchor(body, anchor)).toEqual({ start, end: start + same.length })
      },
    ),
    { numRuns: 500 },
  )
})

test('a sentence with one word changed is lost', () => {
  fc.assert(
    fc.property(
      fc.record({ sentence, above: paragraphs, below: paragraphs }),
      fc.nat(),
      fc.constantFrom('chat', 'Non', '7', 'oe'),
      ({ sentence, above, below }, pick, other) => {
        const words = sentence.split(' ')
        const edited = words.with(pick % words.length, other).join(' ')
        fc.pre(foldText(edited).text !== foldText(sentence).text)
        const anchor = anchorOf(
          bodyOf([...above, sentence, ...below]),
          offsetAfter(above),
          sentence,
        )
        expect(findAnchor(bodyOf([...above, edited, ...below]), anchor)).toBe('lost')
      },
    ),
  )
})

test('whatever is found reads as the anchored words', () => {
  const text = fc
    .array(fc.constantFrom(...' aab.…-"«» é:\u0301\n3,'), { maxLength: 30 })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(text, text, text, fc.nat(30), fc.nat(30), (one, two, three, start, length) => {
      const body = bodyOf([one + two + three])
      const anchor = anchorRange(body, { start, end: start + length })
      fc.pre(anchor.ok)
      for (const edited of [two + three, three + one + two, one + three, two]) {
        const found = findAnchor(bodyOf([edited]), anchor.value)
        if (found === 'lost') continue
        const words = bodyToText(bodyOf([edited])).slice(found.start, found.end)
        expect(foldText(words).text).toBe(foldText(anchor.value.quote.exact).text)
      }
    }),
    { numRuns: 2000 },
  )
})

test('a million times the same letter is searched, not stumbled over', () => {
  const body = bodyOf(['a'.repeat(1_000_000)])
  const anchored = anchorRange(body, { start: 0, end: 500_000 })
  expect(anchored.ok && findAnchor(body, anchored.value)).toEqual({ start: 0, end: 500_000 })
  const other = bodyOf([`b${'a'.repeat(500_000)}`])
  const before = anchorRange(other, { start: 0, end: 500_001 })
  expect(before.ok && findAnchor(body, before.value)).toBe('lost')
})
