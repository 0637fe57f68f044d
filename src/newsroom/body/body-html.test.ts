import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  arbitraryBody,
  arbitraryTidyBody,
  arbitraryWords,
} from '../../../test/make/arbitrary-body.ts'
import { type Body, bodyFromHtml, bodyToHtml, decodeBody, tidyBody } from './index.ts'

const mediaUrlFor = (id: string) => `/media/${id}/large.jpg`
const mediaIdFor = (address: string) => /^\/media\/([\w-]+)\//.exec(address)?.[1] ?? null

function backAndForth(body: Body): Body {
  const { body: read, lost } = bodyFromHtml(bodyToHtml(body, { mediaUrlFor }), { mediaIdFor })
  expect(lost).toEqual([])
  return read
}

test('a tidy body goes to HTML and back unchanged', () => {
  fc.assert(
    fc.property(arbitraryTidyBody, body => {
      expect(backAndForth(body)).toEqual(body)
    }),
    { numRuns: 500 },
  )
})

test('any body comes back from HTML tidy', () => {
  fc.assert(
    fc.property(arbitraryBody, body => {
      expect(backAndForth(body)).toEqual(tidyBody(body))
    }),
  )
})

test('whatever the page, its body is one that can be decoded', () => {
  const scrap = fc.oneof(
    arbitraryWords,
    fc.constantFrom(
      ...'<p> </p> <div> <ul> </ul> <li> <ol start=-4> <h1> </h1> <h6> <b> </b> <i lang=la> <a href="/x"> <a href="javascript:x"> </a>'.split(
        ' ',
      ),
      ...'<table> <td> <td colspan=0> <th rowspan=99999> <tr> </table> <caption> <blockquote> </blockquote> <figure> <figcaption> </figure>'.split(
        ' ',
      ),
      '<br>',
      '<hr>',
      '<img src="/media/m1/x">',
      '<img>',
      '<iframe src="//youtu.be/x">',
      '</iframe>',
      '<pre>',
      '<q>',
      '<svg>',
      '<script>',
      '<aside class="pullquote">',
      '</aside>',
      '<figure class="embed">',
      '<blockquote class="twitter-tweet">',
      '&#1;',
      '&#xD800;',
      '\u0000',
      '\uD800',
      '<span data-statement="s1">',
      '<template>',
      '<select>',
      '<!--',
      '-->',
      '<footer>',
      '<cite>',
    ),
  )
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 40 }), scraps => {
      const { body } = bodyFromHtml(scraps.join(''), { mediaIdFor })
      expect(decodeBody(body)).toEqual({ ok: true, value: body })
      expect(tidyBody(body)).toEqual(body)
    }),
    { numRuns: 1000 },
  )
})
