import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '../../../test/make/arbitrary-body.ts'
import {
  type Body,
  bodyFromHtml,
  bodyToHtml,
  bodyToText,
  decodeBody,
  editBody,
  textMap,
} from './index.ts'

const read = (html: string) => bodyFromHtml(html, { mediaIdFor: address => address }).body
const write = (body: Body | null) => body && bodyToHtml(body, { mediaUrlFor: id => id })

/** The page after the first of some words is replaced. */
function replace(html: string, words: string, text: string): string | null {
  const body = read(html)
  const start = bodyToText(body).indexOf(words)
  return write(editBody(body, [{ start, end: start + words.length, text }]))
}

test.each([
  {
    what: 'words put inside a link stay in it',
    html: '<p>le <a href="/x">bilan russe</a> ici</p>',
    words: 'bilan',
    put: 'chiffre',
    gives: '<p>le <a href="/x">chiffre russe</a> ici</p>',
  },
  {
    what: 'what stays as it was keeps its marks',
    html: '<p><em>Jens</em> <strong>Stoltenberg</strong></p>',
    words: 'Jens Stoltenberg',
    put: 'Jens Rutte',
    gives: '<p><em>Jens</em> <strong>Rutte</strong></p>',
  },
  {
    what: 'what only adds takes the marks that both sides have',
    html: '<p><strong>Vite! dit-il</strong></p>',
    words: 'Vite!',
    put: 'Vite\u202F!',
    gives: '<p><strong>Vite\u202F! dit-il</strong></p>',
  },
  {
    what: 'a caption and a cell of a table are words of the text too',
    html: '<figure><img src="m1" alt=""><figcaption>Le le port</figcaption></figure><table><tr><td>a<td>b</table>',
    words: 'Le le',
    put: 'Le',
    gives:
      '<figure><img src="m1" alt=""><figcaption>Le port</figcaption></figure>\n<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
  },
])('$what', ({ html, words, put, gives }) => {
  expect(replace(html, words, put)).toBe(gives)
})

test('an edit that reaches from one paragraph into the next is not made', () => {
  expect(replace('<p>un</p><p>deux</p>', 'un\n\ndeux', 'trois')).toBeNull()
})

test('editing the body is editing its text', () => {
  const put = fc.constantFrom('', ' ', 'mot', 'É', '\u202F', '« a »', 'a\nb', '😁', '😀😀')
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(arbitraryBody, fc.nat(), share, share, put, (body, which, one, other, text) => {
      const before = bodyToText(body)
      const { blocks } = textMap(body)
      const block = blocks[which % Math.max(1, blocks.length)]
      fc.pre(block !== undefined)
      const place = (share: number) => block.start + Math.round(share * (block.end - block.start))
      const [start, end] = [place(Math.min(one, other)), place(Math.max(one, other))]
      const cutsCharacter = [start, end].some(at => /^[\uDC00-\uDFFF]/.test(before.slice(at)))
      const leavesNothing = start === block.start && end === block.end && text === ''
      fc.pre(!cutsCharacter && !leavesNothing)
      const edited = editBody(body, [{ start, end, text }])
      expect(edited && bodyToText(edited)).toBe(before.slice(0, start) + text + before.slice(end))
      expect(decodeBody(edited)).toEqual({ ok: true, value: edited })
    }),
    { numRuns: 300 },
  )
})

test('a body without edits is the same body, its statements and its language marks kept', () => {
  fc.assert(
    fc.property(arbitraryBody, body => {
      expect(editBody(body, [])).toEqual(body)
    }),
  )
})
