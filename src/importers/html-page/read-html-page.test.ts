import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyToText } from '../../newsroom/body/index.ts'
import { isHtmlPage, readHtmlPage } from './read-html-page.ts'

const paragraph =
  '<p>Le conseil municipal a voté hier soir la réouverture de la halle, fermée depuis deux ans pour travaux, à une voix de majorité.</p>'
const story = paragraph.repeat(6)
const data = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: 'La halle rouvre',
      description: 'Après deux ans.',
      author: [{ name: 'Ada Brun' }, { name: 'Luc Noir' }],
      datePublished: '2025-03-01T08:00:00+01:00',
      keywords: 'Halles, Commerce',
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { name: 'Accueil' },
        { name: 'Vie locale' },
        { name: 'Marchés' },
        { name: 'La halle rouvre' },
      ],
    },
  ],
}
const page = (head: string, body: string, lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`
const full = page(
  `<title>La halle rouvre | Le Journal</title><link rel="canonical" href="https://exemple.fr/halle"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
  `<nav><a href="/">Accueil</a></nav><main><article><h1>La halle rouvre</h1>${story}<img src="/photo.jpg" alt="La halle"><p onclick="evil()">Fin<script>evil()</script> <a href="javascript:evil()">ici</a>.</p></article></main><footer>Cookies</footer>`,
)

test('the facts of a page come from its data, its story from its text', () => {
  const read = readHtmlPage({ html: full, language: 'fr', date: null })
  if (!read.ok) throw new Error(read.refusal.because)
  expect(read.value).toMatchObject({
    headline: 'La halle rouvre',
    standfirst: 'Après deux ans.',
    authors: ['Ada Brun', 'Luc Noir'],
    topics: ['Halles', 'Commerce'],
    sectionTrail: ['Vie locale', 'Marchés'],
    publishedAt: '2025-03-01T07:00:00.000Z',
    sourceUrl: 'https://exemple.fr/halle',
  })
  expect(bodyToText(read.value.body)).toContain('à une voix de majorité.')
})

test('no script, handler or dangerous link comes in, and a left-out image is said', () => {
  const read = readHtmlPage({ html: full, language: 'fr', date: null })
  if (!read.ok) throw new Error(read.refusal.because)
  expect(JSON.stringify(read.value.body)).not.toMatch(/evil|javascript|onclick|Cookies/)
  expect(read.value.doubts).toContainEqual({
    about: 'image-left-out',
    where: null,
    words: 'La halle',
    address: 'https://exemple.fr/photo.jpg',
  })
})

test('a page in another language than was said is doubted', () => {
  const read = readHtmlPage({
    html: page('', `<article><h1>Titre</h1>${story}</article>`, 'en-GB'),
    language: 'fr',
    date: null,
  })
  expect(read.ok && read.value.doubts).toContainEqual({
    about: 'language-differs',
    where: null,
    found: 'en',
    expected: 'fr',
  })
})

test('a page nested a hundred thousand deep is refused rather than followed', () => {
  const html = page('', '<div>'.repeat(100_000) + story)
  expect(readHtmlPage({ html, language: 'fr', date: null })).toMatchObject({
    ok: false,
    refusal: { because: 'too-deep' },
  })
})

test('a page without a story is refused', () => {
  expect(
    readHtmlPage({ html: page('<title>Rien</title>', ''), language: 'fr', date: null }).ok,
  ).toBe(false)
})

test.each([
  ['<!DOCTYPE html><html>', true],
  ['  <div>mot</div>', true],
  ['Le prix < 3 €', false],
  ['Titre\n\n<p>', false],
])('%j is a page: %s', (text, isPage) => {
  expect(isHtmlPage(text)).toBe(isPage)
})

const sample = (name: string) =>
  readFileSync(new URL(`../../../test/samples/import/${name}.html`, import.meta.url), 'utf8')

test('a whole page gives its article without credits, furniture or links to others', () => {
  const read = readHtmlPage({ html: sample('reader-page'), language: 'fr', date: null })
  if (!read.ok) throw new Error(read.refusal.because)
  expect(read.value).toMatchObject({
    headline: 'La halle rouvre après deux ans de travaux',
    standfirst: 'Cinquante commerçants retrouvent leur place samedi.',
    authors: ['Inès Roche', 'Sami Lebrun'],
    sectionTrail: ['Économie', 'Commerce'],
    publishedAt: '2024-06-14T04:00:00.000Z',
  })
  expect(read.value.body.content.map(block => block.type)).toEqual([
    ...['paragraph', 'heading', 'paragraph', 'blockQuote', 'paragraph'],
  ])
  expect(bodyToText(read.value.body)).not.toMatch(/Par Inès|Lire aussi|bassin|Courrier/)
})

test('what a page’s furniture said is listed', () => {
  const read = readHtmlPage({ html: sample('reader-page'), language: 'fr', date: null })
  const removed = read.ok ? read.value.doubts.filter(one => one.about === 'furniture-removed') : []
  expect(removed.map(one => one.words)).toEqual([
    'Lire aussi : Le pont fermera un an',
    'À lire aussi',
    'Un bassin de plus\nLa patinoire ferme',
  ])
})

test('a page without structured data is read from what it shows', () => {
  const read = readHtmlPage({ html: sample('page-without-data'), language: 'en', date: null })
  if (!read.ok) throw new Error(read.refusal.because)
  expect(read.value).toMatchObject({
    headline: 'School bus will stop at the mill',
    authors: ['Tom O’Neill'],
    publishedAt: '2024-05-05',
    doubts: [],
  })
  expect(bodyToText(read.value.body)).toMatch(/^The school bus will stop .* next year\.\s*$/s)
})

test.each([
  ['stray signs', '<'.repeat(5_000_000)],
  ['unclosed tags', '<a '.repeat(1_000_000)],
  ['unclosed quotes', '<a b="'.repeat(500_000)],
  ['comments', '<!--'.repeat(1_000_000)],
  ['scripts', '<script>'.repeat(300_000)],
  ['entities', '&amp'.repeat(1_000_000)],
  ['elements', '<p>mot'.repeat(500_000)],
  ['brackets of data', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`],
])('a page of nothing but %s is refused', (_, inside) => {
  expect(readHtmlPage({ html: page('', inside), language: 'fr', date: null }).ok).toBe(false)
})

test('no markup makes the reader throw', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div ',
      '>',
      '<',
      '"',
      '<h1>',
      'Un titre de trois mots',
      '&amp;',
      '<!--',
      '-->',
    ],
    ...[
      '<script>',
      '</script>',
      '<table><td>',
      '<li>',
      '<img src=x>',
      '<a href="/x">',
      paragraph,
      '<br>',
    ],
    ...[
      '<meta name="author" content="Ada',
      '<time datetime="hier">',
      '<html lang="',
      '\0',
      '<svg><title>',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      readHtmlPage({ html: pieces.join(''), language: 'fr', date: null })
    }),
    { numRuns: 300 },
  )
})

test('a page so broken that Readability gives up is read or refused, never thrown', () => {
  const html =
    '<html><p><b><i><p></b><table><p>Texte cassé, avec des virgules, et des mots.<h1>Titre cassé<p>fin <!-- non fermé'
  expect(() => readHtmlPage({ html, language: 'fr', date: null })).not.toThrow()
})
