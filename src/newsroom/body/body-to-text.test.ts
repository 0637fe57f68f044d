import * as fc from 'fast-check'
import { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { arbitraryBody, arbitraryWords } from '../../../test/make/arbitrary-body.ts'
import { bodySchema } from '../../../test/make/prosemirror-schema.ts'
import {
  bodyFromHtml,
  bodyFromText,
  bodyToText,
  countWords,
  listMediaIds,
  textMap,
  tidyBody,
} from './index.ts'

const read = (html: string) => bodyFromHtml(html, { mediaIdFor: address => address }).body

test('blocks are parted by an empty line, lines and list items by a line end, cells by a tab', () => {
  const body = read(
    '<h2>Titre</h2><p>un<br>deux</p><ul><li>a<ol><li>b</ol><li>c</ul><blockquote><p>q<p>r</blockquote>' +
      '<table><tr><th>A<th>B<tr><td><td>2<tr><td>3</table><hr><figure class="embed"><a href="/x">y</a></figure>' +
      '<figure><img src="m1" alt="non lu"><figcaption>légende <small>crédit</small></figcaption></figure><p>fin',
  )
  expect(bodyToText(body)).toBe(
    'Titre\n\nun\ndeux\n\na\nb\nc\n\nq\n\nr\n\nA\tB\n\t2\n3\n\nlégende\n\nfin',
  )
})

test('an empty first cell keeps its column, whatever stands above the table', () => {
  const table = read('<table><tr><td><td>2</table>')
  expect(bodyToText(table)).toBe('\t2')
  expect(bodyToText({ type: 'doc', content: [...read('<p>a').content, ...table.content] })).toBe(
    'a\n\n\t2',
  )
})

test('each piece of text knows the kind of block it stands in', () => {
  const { text, blocks } = textMap(read('<h3>Titre</h3><ul><li>a<li>b</ul><p>c'))
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'Titre'],
    ['bulletList', 'a'],
    ['bulletList', 'b'],
    ['paragraph', 'c'],
  ])
})

test('the map leads to the position where ProseMirror has the same words, and back', () => {
  fc.assert(
    fc.property(arbitraryBody, body => {
      const document = Node.fromJSON(bodySchema, body)
      const { text, blocks, positionAt, offsetAt } = textMap(body)
      expect(text).toBe(bodyToText(body))
      for (const { start, end } of blocks) {
        const words = document.textBetween(positionAt(start), positionAt(end), '¶', '\n')
        expect(words).toBe(text.slice(start, end))
        for (let offset = start; offset <= end; offset += 1) {
          expect(offsetAt(positionAt(offset))).toBe(offset)
        }
      }
    }),
  )
})

test('every position has an offset and every offset a position, in the same order', () => {
  fc.assert(
    fc.property(arbitraryBody, body => {
      const size = Node.fromJSON(bodySchema, body).content.size
      const { text, positionAt, offsetAt } = textMap(body)
      const offsets = Array.from({ length: size + 1 }, (_, position) => offsetAt(position))
      const positions = Array.from({ length: text.length + 1 }, (_, offset) => positionAt(offset))
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
      expect(positions).toEqual(positions.toSorted((a, b) => a - b))
      expect(Math.max(...offsets)).toBeLessThanOrEqual(text.length)
      expect(Math.max(...positions)).toBeLessThanOrEqual(size)
    }),
  )
})

test('the end of a block and the start of the next are different positions', () => {
  const { positionAt, offsetAt } = textMap(read('<p>ab<p>cd'))
  expect([2, 3, 4].map(positionAt)).toEqual([3, 5, 5])
  expect([0, 1, 3, 4, 5, 8].map(offsetAt)).toEqual([0, 0, 2, 4, 4, 6])
})

test('plain text becomes paragraphs at empty lines, and is read back as it was', () => {
  const text = 'Un paragraphe\nde deux lignes\n\nUn autre « mot »'
  expect(bodyToText(bodyFromText(`${text.replaceAll('\n', '\r\n')}\r\n \r\n\r\n`))).toBe(text)
  fc.assert(
    fc.property(fc.array(arbitraryWords), words => {
      const body = bodyFromText(words.join('\n\n'))
      expect(tidyBody(body)).toEqual(body)
      expect(bodyFromText(bodyToText(body))).toEqual(body)
    }),
  )
})

test.each([
  ['L’État a versé 600\u00A0000 € à l’œuvre.', 6],
  ['Aujourd’hui : « Oui ! » dit-elle — enfin…', 4],
  ['The co-operative’s 1,250.50 shares rose 3.5%', 6],
  ['600\u202F000 soldats', 2],
  [' — « » … ', 0],
  ['', 0],
])('%j counts as %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('the media of a body are listed once each, in order', () => {
  expect(listMediaIds(read('<img src="b"><img src="a"><p>x</p><img src="b">'))).toEqual(['b', 'a'])
})
