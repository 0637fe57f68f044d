import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { arbitraryBody } from '../../../../test/make/arbitrary-body.ts'
import { makeMedia } from '../../../../test/make/article.ts'
import {
  type Body,
  bodyToText,
  listTextLines,
  type TextRange,
} from '../../../newsroom/body/index.ts'
import { ArticleBody } from '../body/article-body.tsx'
import { imageOf } from '../image-of.ts'
import { placeSaid } from './place-said.ts'

const language = 'en'
const image = imageOf(makeMedia(), language)
const images = new Map(['m1', 'm-2'].map(id => [id, image]))

function printed(body: Body, ranges: TextRange[][]) {
  const statements = ranges.map((pieces, index) => ({
    ranges: pieces,
    said: {
      statementId: String(index),
      opener: {
        number: index,
        label: `Said by ${index}`,
        href: `/en/statements/${index}`,
        isDisputed: index % 2 === 0,
      },
    },
  }))
  const said = placeSaid(listTextLines(body), statements)
  const setting = { language, headingIds: new Map(), images, said } as const
  const html = renderToString(<ArticleBody body={body} setting={setting} />)
  return parseHTML(`<!doctype html><body>${html}</body>`).document
}

/** Without what typography changes: spaces and apostrophes. */
const wordsOf = (text: string) => text.replace(/\s+/g, '').replaceAll("'", '’')

/** A body and up to four statements of up to three pieces, anywhere: across blocks, inside and over one another. */
const saidInBody = arbitraryBody.chain(body => {
  const text = bodyToText(body)
  const whole = (offset: number) =>
    /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset
  const piece = fc.tuple(fc.nat(text.length), fc.nat(60)).map(([start, length]) => ({
    start: whole(start),
    end: whole(Math.min(text.length, start + length)),
  }))
  return fc.record({
    body: fc.constant(body),
    text: fc.constant(text),
    ranges: fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
  })
})

test('pointing statements out changes no word of the page', () => {
  fc.assert(
    fc.property(saidInBody, ({ body, ranges }) => {
      expect(printed(body, ranges).body.textContent).toBe(printed(body, []).body.textContent)
    }),
  )
})

test('exactly the words said are pointed out, whatever they cross', () => {
  fc.assert(
    fc.property(saidInBody, ({ body, text, ranges }) => {
      const marked = [...printed(body, ranges).querySelectorAll('.said')]
        .filter(element => !element.parentElement?.closest('.said'))
        .map(element => element.textContent)
      const isSaid = (at: number) => ranges.flat().some(({ start, end }) => start <= at && at < end)
      const said = text.split('').filter((_, at) => isSaid(at))
      expect(wordsOf(marked.join(''))).toBe(wordsOf(said.join('')))
    }),
  )
})

test('each statement has one address and one button, and no label lies in another', () => {
  fc.assert(
    fc.property(saidInBody, ({ body, text, ranges }) => {
      const document = printed(body, ranges)
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      ranges.forEach((pieces, index) => {
        if (!pieces.some(({ start, end }) => text.slice(start, end).trim() !== '')) return
        expect(document.querySelectorAll(`#d-${index}`)).toHaveLength(1)
        expect(document.querySelectorAll(`#said_${index}`)).toHaveLength(1)
      })
      expect(document.querySelectorAll('label label, a label')).toHaveLength(0)
    }),
  )
})

test('words with a link in them keep it, and open their card beside it', () => {
  const body: Body = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'He said “we ' },
          {
            type: 'text',
            text: 'will hold',
            marks: [{ type: 'link', attrs: { href: 'https://a.example' } }],
          },
          { type: 'text', text: '” today.' },
        ],
      },
    ],
  }
  const document = printed(body, [[{ start: 8, end: 22 }]])
  expect(document.querySelector('label.said')?.textContent).toBe('“we will hold”')
  expect(document.querySelector('label.said a[href="https://a.example"]')?.textContent).toBe(
    'will hold',
  )
  expect(document.querySelector('label.said button')?.getAttribute('aria-label')).toBe('Said by 0')
})
