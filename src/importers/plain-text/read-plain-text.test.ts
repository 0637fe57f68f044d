import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Block, bodyToText } from '../../newsroom/body/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import type { Arrival } from '../arrival.ts'
import type { TextRequest } from './page.ts'
import { readPlainText } from './read-plain-text.ts'

const sample = (name: string) =>
  readFileSync(new URL(`../../../test/samples/import/${name}.txt`, import.meta.url), 'utf8')

function read(name: string, language: Language, more: Partial<TextRequest> = {}): Arrival {
  const arrival = readPlainText(sample(name), { language, ...more })
  if (!arrival.ok) throw new Error(`${name}: ${arrival.refusal.because}`)
  return arrival.value
}

const outline = (arrival: Arrival) => arrival.body.content.map(block => block.type)
const words = (block: Block) => bodyToText({ type: 'doc', content: [block] }).trim()
const headings = (arrival: Arrival) =>
  arrival.body.content.filter(block => block.type === 'heading').map(words)
const doubtsAbout = (arrival: Arrival, about: string) =>
  arrival.doubts.filter(doubt => doubt.about === about)

test('a trail without separators is cut, and what stands around the article goes', () => {
  const arrival = read('glued-trail-and-repeated-headline', 'fr', { date: '2024-10-28' })
  expect(arrival).toMatchObject({
    headline: 'Théâtre : la troupe du Val rouvre une salle de 300 places',
    sectionTrail: ['Culture', 'Arts de la scène'],
    authors: ['Maud'],
    topics: ['Valmorel', 'Théâtre', 'Décentralisation', 'Côte d’Azur'],
    publishedAt: '2024-10-28',
  })
  expect(arrival.standfirst).toMatch(/^La troupe du Val a annoncé .* attendent le public\.$/)
  expect(headings(arrival)).toEqual(['Un chantier de trois ans', 'Une saison déjà complète'])
  expect(bodyToText(arrival.body)).not.toMatch(/You may|Comment|by Maud|Home/)
})

test('what was guessed is said with its line', () => {
  const { doubts } = read('glued-trail-and-repeated-headline', 'fr', { date: '2024-10-28' })
  expect(doubts.map(({ about, where }) => [about, where])).toEqual([
    ['section-trail-cut', 1],
    ['topics-guessed', 6],
    ['standfirst-guessed', 10],
    ['furniture-removed', 22],
  ])
})

test('the sections the newsroom knows decide where a trail is cut, and how they are spelled', () => {
  const arrival = read('glued-trail-and-repeated-headline', 'fr', {
    knownSections: ['CULTURE', 'Arts'],
  })
  expect(arrival.sectionTrail).toEqual(['CULTURE', 'Arts', 'de la scène'])
})

test('the caller’s trail wins over the one in the text', () => {
  const arrival = read('trail-with-separators', 'fr', { sectionTrail: ['Vie locale'] })
  expect(arrival.sectionTrail).toEqual(['Vie locale'])
})

test('a trail with separators, three authors and a time of publication leave no doubt', () => {
  expect(read('trail-with-separators', 'fr')).toMatchObject({
    headline: 'La ligne 4 du tramway avancera jusqu’au port',
    sectionTrail: ['Économie', 'Transports'],
    authors: ['Léa Fontaine', 'Karim Haddad', 'AFP'],
    publishedAt: '2025-03-03T07:05',
    doubts: [],
  })
})

test('sections printed one a line under the home page are a trail', () => {
  expect(read('trail-one-section-a-line', 'en')).toMatchObject({
    headline: 'Ferry workers on the northern line vote to strike',
    sectionTrail: ['World', 'Europe'],
    authors: ['Anna Reed', 'Tom O’Neill'],
    publishedAt: '2025-03-03T10:12',
  })
})

test('the name of the site after a headline is no section', () => {
  const arrival = read('site-name-after-the-headline', 'fr')
  expect(arrival.headline).toBe('Le marché couvert change d’horaires')
  expect(arrival.sectionTrail).toEqual([])
})

test('wrapped lines become paragraphs and list items again', () => {
  const arrival = read('hard-wrapped', 'en')
  expect(outline(arrival)).toEqual(['heading', 'paragraph', 'bulletList'])
  expect(arrival.standfirst).toMatch(/in a row, the water agency/)
  expect(words(arrival.body.content[1] as Block)).toContain('the figures of the well-known gauge')
})

test('a text with one paragraph a line keeps its paragraphs, and its subheading is a guess', () => {
  const arrival = read('one-paragraph-a-line', 'fr')
  expect(outline(arrival)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph'])
  expect(doubtsAbout(arrival, 'heading-guessed')).toMatchObject([{ where: 4 }])
})

test('buttons, links to other articles and notices between paragraphs go, and are listed', () => {
  const arrival = read('furniture-between-paragraphs', 'fr')
  expect(outline(arrival)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(arrival.topics).toEqual(['piscine', 'énergie', 'Valmorel'])
  expect(arrival.publishedAt).toBe('2024-11-12T09:30')
  const removed = doubtsAbout(arrival, 'furniture-removed').map(doubt => JSON.stringify(doubt))
  for (const gone of ['Publicité', 'nouvelle pelouse', 'bassin de plus', 'Jean dit', '© 2024'])
    expect(removed.join()).toContain(gone)
})

test('comments under a story go, however long they are', () => {
  const arrival = read('comments-longer-than-the-story', 'en')
  expect(outline(arrival)).toEqual(['paragraph', 'paragraph'])
  expect(arrival).toMatchObject({ authors: ['Tom O’Neill'], publishedAt: '2024-05-05' })
})

test('marks of Markdown and of the text itself are believed', () => {
  const arrival = read('marked-standfirst-and-topics', 'en', { date: '2025-01-02' })
  expect(arrival).toMatchObject({
    headline: 'The bridge will close for a year',
    topics: ['bridges', 'roads', 'county council'],
    doubts: [],
  })
  expect(arrival.standfirst).toMatch(/^The old bridge closes/)
  expect(arrival.body.content.filter(block => block.type === 'heading')).toMatchObject([
    { attrs: { level: 2 } },
    { attrs: { level: 3 } },
  ])
})

test('a sentence between headline and byline is the standfirst', () => {
  const arrival = read('standfirst-above-the-byline', 'fr')
  expect(arrival.standfirst).toMatch(/^Fermée depuis 2022/)
  expect(arrival).toMatchObject({ authors: ['Inès Roche'], publishedAt: '2024-06-14' })
  expect(doubtsAbout(arrival, 'byline-guessed')).toHaveLength(1)
})

test('lists and quotations keep their shape', () => {
  const arrival = read('lists-and-quotations', 'fr')
  expect(outline(arrival)).toEqual([
    ...['paragraph', 'paragraph', 'bulletList', 'paragraph', 'orderedList'],
    ...['blockQuote', 'paragraph', 'blockQuote', 'paragraph'],
  ])
  const [spoken, marked] = arrival.body.content.filter(block => block.type === 'blockQuote')
  expect(words(spoken as Block)).toMatch(/^« Nous avons compté.*\s+— Odile Marchand/)
  expect(words(marked as Block)).toBe('Votre rue change de sens. Merci de votre patience.')
})

test('without a headline the first sentence serves, with a doubt, and stays in the body', () => {
  const arrival = read('no-headline', 'fr')
  expect(arrival.headline).toMatch(/^La mairie a annoncé .* jugée dangereuse$/)
  expect(bodyToText(arrival.body)).toMatch(/^La mairie a annoncé/)
  expect(doubtsAbout(arrival, 'headline-guessed')).toHaveLength(1)
})

test('another day in the text than the caller’s is a doubt', () => {
  const arrival = read('trail-with-separators', 'fr', { date: '2025-03-09' })
  expect(arrival.publishedAt).toBe('2025-03-09')
  expect(doubtsAbout(arrival, 'date-differs')).toMatchObject([{ given: '2025-03-09' }])
})

test.each([
  ['only-furniture', { because: 'only-furniture' }],
  ['headline-alone', { because: 'no-body', headline: 'La mairie ferme la passerelle du moulin' }],
])('%s is refused', (name, refusal) => {
  expect(readPlainText(sample(name), { language: 'fr' })).toMatchObject({ ok: false, refusal })
})

test('a text without a word is refused', () => {
  const refusal = { because: 'no-words' }
  expect(readPlainText('\n \u00A0 … —\n', { language: 'fr' })).toMatchObject({ ok: false, refusal })
})
