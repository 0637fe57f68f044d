import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { makeMedia, makePublishedArticle } from '../../../../test/make/article.ts'
import { madeSections, madeSite, makeSettings, noOffices } from '../../../../test/make/site.ts'
import type { PublishedArticle } from '../../../newsroom/articles/index.ts'
import type { Block } from '../../../newsroom/body/index.ts'
import { ArticlePageView } from './article-page-view.tsx'
import { constructViewModel } from './construct-view-model.ts'

function pageOf(changes: Partial<PublishedArticle>) {
  const article = makePublishedArticle(changes)
  const facts = {
    settings: makeSettings(),
    sectionTree: madeSections,
    register: noOffices,
    article,
    related: [],
    statements: [],
    responses: new Map(),
  }
  const html = renderToString(<ArticlePageView {...constructViewModel(madeSite, facts)} />)
  return { html, document: parseHTML(`<!doctype html>${html}`).document }
}

const hostile = '</script><script>alert(1)</script><!--"\'><img src=x onerror=alert(1)>'

test('hostile words anywhere stay words', () => {
  const { html, document } = pageOf({
    headline: hostile,
    standfirst: hostile,
    authors: [{ authorId: 'a', name: hostile, slug: 'a' }],
    lead: makeMedia({ credit: hostile, alt: { fr: hostile }, caption: { fr: hostile } }),
    corrections: [{ correctionId: 'c', note: hostile, madeAt: new Date(0) }],
    editions: [{ language: 'en', slug: 'b', headline: hostile }],
    topics: [
      { topicId: 't', kind: 'person', name: hostile, slug: 't', language: 'fr', wikidataId: null },
    ],
  })
  const scripts = [...document.querySelectorAll('script')]
  expect(scripts.map(script => script.getAttribute('type'))).toEqual([
    'application/ld+json',
    'application/ld+json',
  ])
  expect(JSON.parse(scripts[0]?.textContent ?? '').headline).toBe(hostile)
  expect(html).not.toContain('<!--')
  expect(document.querySelectorAll('[onerror]')).toHaveLength(0)
  expect(document.querySelector('h1')?.textContent).toContain('alert(1)')
})

test('a link that would run a script is words without a link', () => {
  const link = (href: string): Block => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'ici', marks: [{ type: 'link', attrs: { href } }] }],
  })
  const embed: Block = {
    type: 'embed',
    attrs: { url: 'javascript:alert(2)', title: 'Vidéo', provider: null },
  }
  const { document } = pageOf({
    body: {
      type: 'doc',
      content: [
        link('javascript:alert(1)'),
        link('//evil.example'),
        link('https://a.example'),
        embed,
      ],
    },
  })
  const links = [...document.querySelectorAll('.body a')].map(a => a.getAttribute('href'))
  expect(links).toEqual(['https://a.example'])
  expect(document.querySelector('.embed')?.textContent).toContain('Vidéo')
})

test('words in another language say so, and keep that language’s spaces', () => {
  const { document } = pageOf({
    editions: [{ language: 'en', slug: 'the-bridge', headline: 'Is it open?' }],
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Elle demande : « ' },
            {
              type: 'text',
              text: 'Is it open?',
              marks: [{ type: 'language', attrs: { lang: 'en' } }],
            },
            { type: 'text', text: ' »' },
          ],
        },
      ],
    },
  })
  expect(document.documentElement.getAttribute('lang')).toBe('fr')
  expect(document.querySelector('.edition')?.getAttribute('lang')).toBe('en')
  expect(document.querySelector('.edition a')?.textContent).toBe('Is it open?')
  expect(document.querySelector('.body p')?.innerHTML.replace('&#160;', '\u00A0')).toBe(
    'Elle demande\u00A0: «\u202F<span lang="en">Is it open?</span>\u202F»',
  )
})

test('two headings of the same words have different addresses', () => {
  const heading: Block = {
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: 'Corrections' }],
  }
  const { document } = pageOf({
    body: { type: 'doc', content: [heading, structuredClone(heading)] },
    corrections: [{ correctionId: 'c', note: 'Une erreur.', madeAt: new Date(0) }],
  })
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(document.querySelector('.was-corrected a')?.getAttribute('href')).toBe('#corrections')
  expect(document.querySelector('section #corrections')).not.toBeNull()
})

test('a page asks nothing of another host and runs nothing', () => {
  const { document } = pageOf({ lead: makeMedia() })
  const asked = [...document.querySelectorAll('img, source, link[rel=stylesheet], link[rel=icon]')]
    .flatMap(one => [one.getAttribute('src'), one.getAttribute('srcset'), one.getAttribute('href')])
    .filter(address => address !== null)
  expect(asked.length).toBeGreaterThan(4)
  for (const address of asked) expect(address).toMatch(/^\/(?!\/)/)
  expect(document.querySelectorAll('style, [style], script:not([type])')).toHaveLength(0)
})
