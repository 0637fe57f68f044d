import { brotliCompressSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { makeBody, makePublishedArticle } from '../../../../test/make/article.ts'
import { madeSections, madeSite, makeSettings, noOffices } from '../../../../test/make/site.ts'
import { makeAnchor, makePublicStatement } from '../../../../test/make/statement.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import { ArticlePageView } from './article-page-view.tsx'
import { constructViewModel } from './construct-view-model.ts'

const headline = '« Nous tiendrons », dit-elle'
const standfirst = 'Elle promet que le pont tiendra.'
const body = makeBody('« Le pont tiendra », a-t-elle dit.')
const article = makePublishedArticle({ headline, standfirst, body })
const text = `${headline}\n\n${standfirst}\n\n« Le pont tiendra », a-t-elle dit.`

function saying(content: string, changes: Partial<PublicStatement> = {}): PublicStatement {
  const anchors = [makeAnchor(content, text.indexOf(content))]
  return makePublicStatement({
    statementId: `at-${text.indexOf(content)}`,
    content,
    anchors,
    ...changes,
  })
}

type Responses = Parameters<typeof constructViewModel>[1]['responses']

function viewOf(statements: PublicStatement[], responses: Responses = new Map(), shown = article) {
  return constructViewModel(madeSite, {
    settings: makeSettings(),
    sectionTree: madeSections,
    register: noOffices,
    article: shown,
    related: [],
    statements,
    responses,
  })
}

function pageOf(statements: PublicStatement[], responses?: Responses) {
  const html = renderToString(<ArticlePageView {...viewOf(statements, responses)} />)
  return { html, document: parseHTML(`<!doctype html>${html}`).document }
}

const inBody = saying('« Le pont tiendra »')
const inStandfirst = saying('que le pont tiendra', { mode: 'indirect' })
const inHeadline = saying('« Nous tiendrons »')

test('a statement opens from its words, wherever they stand below the headline', () => {
  const { document } = pageOf([inStandfirst, inBody])
  const labels = [...document.querySelectorAll('label.said')]
  expect(labels.map(label => label.textContent)).toEqual([
    'que le pont tiendra',
    '«\u202FLe pont tiendra\u202F»',
  ])
  for (const label of labels) {
    const button = document.getElementById(label.getAttribute('for') ?? '')
    const card = document.getElementById(button?.getAttribute('popovertarget') ?? '')
    expect(card?.getAttribute('popover')).toBe('auto')
    expect(card?.textContent).toContain('Irène Vasselot')
  }
})

test('words of the headline are marked without a button, and listed at the end', () => {
  const { document } = pageOf([inHeadline])
  expect(document.querySelector('h1 .said')?.textContent).toBe('«\u202FNous tiendrons\u202F»')
  expect(document.querySelectorAll('h1 button, .said-card')).toHaveLength(0)
  expect(document.querySelector('.who-said-what li')?.textContent).toContain('Nous tiendrons')
})

test('words that others denied or contradicted carry a sign that is also said', () => {
  const statement = makePublicStatement({ statementId: 'other' })
  const responses: Responses = new Map([
    [
      inBody.statementId,
      [
        { kind: 'contradicts', side: 'by', statement },
        { kind: 'denies', side: 'by', statement },
      ],
    ],
  ])
  const { document } = pageOf([inStandfirst, inBody], responses)
  expect(document.querySelectorAll('.is-disputed')).toHaveLength(1)
  const [calm, disputed] = [...document.querySelectorAll('.said-open')].map(button =>
    button.getAttribute('aria-label'),
  )
  expect(calm).toBe('Qui l’a dit\u00A0: Irène Vasselot')
  expect(disputed).toBe('Qui l’a dit\u00A0: Irène Vasselot (déclaration démentie et contredite)')
  expect(document.querySelector('.who-said-what')?.textContent).toContain(
    'Déclaration, démentie, contredite',
  )
})

test('the list at the end has every statement under who said it', () => {
  const { document } = pageOf([inHeadline, inBody])
  const groups = [...document.querySelectorAll('.who-said-what section')]
  expect(groups.map(group => group.querySelector('h3')?.textContent)).toEqual([
    'Irène Vasselot 2\u00A0déclarations',
  ])
  expect(groups[0]?.querySelectorAll('li')).toHaveLength(2)
})

test('an article with ten statements, each answered, stays under 20 kB as it is sent', () => {
  const lines = Array.from({ length: 10 }, (_, index) => `« Le pont ${index} tiendra »`)
  const many = makePublishedArticle({ headline, standfirst: null, body: makeBody(...lines) })
  const whole = [headline, ...lines].join('\n\n')
  const statements = lines.map((line, index) =>
    saying(line, { statementId: `s${index}`, anchors: [makeAnchor(line, whole.indexOf(line))] }),
  )
  const response = { kind: 'denies', side: 'by', statement: makePublicStatement() } as const
  const view = viewOf(statements, new Map(lines.map((_, index) => [`s${index}`, [response]])), many)
  const html = renderToString(<ArticlePageView {...view} />)
  expect(view.cards).toHaveLength(10)
  expect(brotliCompressSync(html).length).toBeLessThan(20_000)
})

test('an article without statements weighs nothing more', () => {
  const { html } = pageOf([])
  expect(html).not.toMatch(/said|popover|<details/)
})

test('a statement confirmed on words that are not published yet is not shown', () => {
  const unpublished = makePublicStatement({ anchors: [makeAnchor('« Le pont tombera »', 3)] })
  const view = viewOf([unpublished])
  expect(view.statements).toEqual([])
  expect(JSON.stringify(view.head.structuredData)).not.toContain('tombera')
})

test('machines read who said what as parts of the article', () => {
  const [newsArticle] = viewOf([inStandfirst, inBody]).head.structuredData
  expect(newsArticle).toMatchObject({
    hasPart: [
      { '@type': 'Claim', text: 'que le pont tiendra' },
      { '@type': 'Quotation', text: '« Le pont tiendra »' },
    ],
  })
})
