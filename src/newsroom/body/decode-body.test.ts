import * as fc from 'fast-check'
import { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { arbitraryBody, arbitraryTidyBody } from '../../../test/make/arbitrary-body.ts'
import { bodySchema } from '../../../test/make/prosemirror-schema.ts'
import { decodeBody } from './index.ts'

test('every body is a ProseMirror document, and comes out of ProseMirror as it went in', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryBody, arbitraryTidyBody), body => {
      const document = Node.fromJSON(bodySchema, body)
      document.check()
      expect(decodeBody(document.toJSON())).toEqual({ ok: true, value: body })
    }),
  )
})

test('a decoded body is decoded to itself', () => {
  fc.assert(
    fc.property(arbitraryBody, body => {
      expect(decodeBody(body)).toEqual({ ok: true, value: body })
    }),
  )
})

test('whatever arrives is decoded or refused, never thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything()), json => {
      expect(typeof decodeBody(json).ok).toBe('boolean')
    }),
  )
})

test('text is joined, marks put in order, and empty text left out', () => {
  const decoded = decodeBody(
    doc(
      { type: 'text', text: 'a', marks: [{ type: 'emphasis' }, { type: 'strong' }] },
      { type: 'text', text: '' },
      { type: 'text', text: 'b', marks: [{ type: 'strong' }, { type: 'emphasis' }] },
      { type: 'hardBreak', marks: [{ type: 'strong' }] },
    ),
  )
  expect(decoded).toEqual({
    ok: true,
    value: doc(
      { type: 'text', text: 'ab', marks: [{ type: 'strong' }, { type: 'emphasis' }] },
      { type: 'hardBreak' },
    ),
  })
})

test('an empty document becomes one empty paragraph, ready to be written in', () => {
  expect(decodeBody({ type: 'doc', content: [] })).toEqual({
    ok: true,
    value: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
})

test('characters no page can show become spaces, and positions stay', () => {
  const decoded = decodeBody(doc({ type: 'text', text: 'a\u0000b\u2028c\uD800d\te' }))
  expect(decoded).toEqual({ ok: true, value: doc({ type: 'text', text: 'a b c\uFFFDd\te' }) })
})

test('what a body does not know is refused, with the place', () => {
  const refusal = (json: unknown) => {
    const decoded = decodeBody(json)
    return decoded.ok ? null : decoded.refusal
  }
  expect(refusal({ type: 'doc', content: [{ type: 'script' }] })).toMatchObject({
    because: 'not-understood',
    path: 'content.0.type',
    found: '"script"',
  })
  expect(refusal(doc({ type: 'text', text: 'a', marks: [{ type: 'underline' }] }))).toMatchObject({
    because: 'not-understood',
    path: 'content.0.content.0.marks.0.type',
  })
  expect(refusal({ type: 'doc', content: [{ type: 'paragraph', onclick: 'x' }] })).toMatchObject({
    path: 'content.0.onclick',
  })
  expect(refusal(heading(5))).toMatchObject({ path: 'content.0.attrs.level', found: '5' })
  expect(refusal(null)).toMatchObject({ because: 'not-understood', path: '' })
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  'page.html',
  '#note',
  'https://',
  'ftp://example.org/',
  '',
])('the address %j is refused wherever an address stands', href => {
  const decoded = decodeBody(
    doc({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }),
  )
  expect(decoded).toMatchObject({ ok: false, refusal: { because: 'unsafe-address' } })
  const quote = { type: 'blockQuote', attrs: { cite: href }, content: [{ type: 'paragraph' }] }
  expect(decodeBody({ type: 'doc', content: [quote] }).ok).toBe(false)
  const embed = { type: 'embed', attrs: { url: href, title: 'x', provider: null } }
  expect(decodeBody({ type: 'doc', content: [embed] }).ok).toBe(false)
})

test('lists inside lists without end are refused, not followed', () => {
  let json: unknown = { type: 'paragraph' }
  for (let level = 0; level < 100_000; level += 1) {
    json = { type: 'bulletList', content: [{ type: 'listItem', content: [json] }] }
  }
  expect(decodeBody({ type: 'doc', content: [json] })).toMatchObject({
    ok: false,
    refusal: { because: 'too-large', measure: 'levels' },
  })
})

test('a body of more than five million characters is refused', () => {
  expect(decodeBody(doc({ type: 'text', text: 'a'.repeat(5_000_001) }))).toMatchObject({
    ok: false,
    refusal: { because: 'too-large', measure: 'characters', most: 5_000_000 },
  })
})

function doc(...content: object[]) {
  return { type: 'doc', content: [{ type: 'paragraph', content }] }
}

function heading(level: number) {
  return { type: 'doc', content: [{ type: 'heading', attrs: { level } }] }
}
