import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { makeBody, makePublishedArticle } from '../../../../test/make/article.ts'
import { madeSections, madeSite, makeSettings, noOffices } from '../../../../test/make/site.ts'
import { makeAnchor, makePublicStatement, makeTopicLabel } from '../../../../test/make/statement.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import { constructViewModel } from './construct-view-model.ts'
import { EmbedView } from './embed-view.tsx'
import { StatementPageView } from './statement-page-view.tsx'

const body = makeBody('Rien ici.', 'Elle a dit : « Le pont tiendra », puis rien.')
const article = makePublishedArticle({ headline: 'Le pont', standfirst: null, body })
const start = 'Le pont\n\nRien ici.\n\nElle a dit : '.length

function viewOf(changes: Partial<PublicStatement> = {}) {
  return constructViewModel(madeSite, {
    found: 'statement',
    settings: makeSettings(),
    sectionTree: madeSections,
    register: noOffices,
    statement: makePublicStatement({
      anchors: [makeAnchor('« Le pont tiendra »', start)],
      ...changes,
    }),
    article,
    responses: [],
    others: [],
  })
}

const documentOf = (html: string) => parseHTML(`<!doctype html>${html}`).document
const pageOf = (changes: Partial<PublicStatement> = {}) =>
  documentOf(renderToString(<StatementPageView {...viewOf(changes)} />))

test('the paragraph around the words is shown, and only the words are marked in it', () => {
  const quote = pageOf().querySelector('.said-in blockquote')
  expect(quote?.textContent).toBe('Elle a dit\u00A0: «\u202FLe pont tiendra\u202F», puis rien.')
  expect(quote?.querySelector('.said')?.textContent).toBe('«\u202FLe pont tiendra\u202F»')
  expect(quote?.querySelectorAll('button')).toHaveLength(0)
})

test('its place in the article is one link away, for browsers that find text and for those that do not', () => {
  expect(viewOf().place?.href).toBe(
    '/fr/articles/le-pont#d-0192d0c4-7b1c-7000-8000-000000000001:~:text=%C2%AB%E2%80%AFLe%20pont%20tiendra%E2%80%AF%C2%BB',
  )
})

test('words that the published article does not have are not said to stand in it', () => {
  expect(viewOf({ anchors: [makeAnchor('« Le pont tombera »', start)] }).place).toBeNull()
})

test('machines read a quotation by a person when the words are theirs, else a claim that appears in the article', () => {
  expect(viewOf().head.structuredData[0]).toMatchObject({
    '@type': 'Quotation',
    '@id': 'https://estran.example/fr/declarations/0192d0c4-7b1c-7000-8000-000000000001',
    creator: [{ '@type': 'Person', name: 'Irène Vasselot' }],
    isPartOf: { '@id': 'https://estran.example/fr/articles/le-pont#article' },
  })
  expect(viewOf({ mode: 'indirect' }).head.structuredData[0]).toMatchObject({
    '@type': 'Claim',
    appearance: { '@id': 'https://estran.example/fr/articles/le-pont#article' },
  })
})

test('other sites find how to show it', () => {
  const link = pageOf().querySelector('link[type="application/json+oembed"]')
  expect(new URL(link?.getAttribute('href') ?? '').searchParams.get('url')).toBe(
    viewOf().head.canonical,
  )
})

test('programs find the statement as an annotation, and in the API', () => {
  const id = '0192d0c4-7b1c-7000-8000-000000000001'
  const annotation = `https://estran.example/api/statements/${id}/annotation`
  const page = pageOf()
  expect(page.querySelector('link[type="application/ld+json"]')?.getAttribute('href')).toBe(
    annotation,
  )
  const links = [...page.querySelectorAll('.embed-codes a')].map(link => link.getAttribute('href'))
  expect(links).toEqual([annotation, `https://estran.example/api/statements/${id}`])
})

const hostile = '</textarea></script><script>alert(1)</script><img src=x onerror=alert(1)>'

test('hostile words stay words: on the page, in a frame and in what others paste', () => {
  const changes = { content: hostile, speakers: [makeTopicLabel({ name: hostile })] }
  const view = viewOf(changes)
  const frame = documentOf(renderToString(<EmbedView {...view} />))
  const pasted = documentOf(view.embed.html)
  for (const document of [pageOf(changes), frame, pasted]) {
    expect(document.querySelectorAll('[onerror], script:not([type])')).toHaveLength(0)
    expect(document.querySelector('blockquote')?.textContent).toContain('alert(1)')
  }
  expect(pageOf(changes).querySelectorAll('textarea')).toHaveLength(2)
})

test('what others paste is right without anything of ours: address, language, name and link in full', () => {
  const quote = documentOf(viewOf().embed.html).querySelector('blockquote')
  const address = 'https://estran.example/fr/declarations/0192d0c4-7b1c-7000-8000-000000000001'
  expect(quote?.getAttribute('cite')).toBe(address)
  expect(quote?.getAttribute('lang')).toBe('fr')
  expect(quote?.querySelector('a')?.getAttribute('href')).toBe(address)
  expect(quote?.textContent).toContain('Irène Vasselot, directrice des travaux')
})
