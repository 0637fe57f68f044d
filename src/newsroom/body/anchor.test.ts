import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '../../../test/make/arbitrary-body.ts'
import { type Anchor, anchorRange, type Body, bodyToText, findAnchor } from './index.ts'

/** One paragraph whose text is exactly this, untidy spaces and all. */
function bodyOf(text: string): Body {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}

function anchorIn(body: Body, range: { start: number; end: number }): Anchor {
  const anchored = anchorRange(body, range)
  if (!anchored.ok) throw new Error(JSON.stringify(anchored.refusal))
  return anchored.value
}

/** Anchors the words between ‹ and › in a text. */
function anchored(marked: string): Anchor {
  const start = marked.indexOf('‹')
  const end = marked.indexOf('›') - 1
  return anchorIn(bodyOf(marked.replace(/[‹›]/g, '')), { start, end })
}

/** The text with ‹ and › around the words found, or « lost ». */
function found(text: string, anchor: Anchor): string {
  const range = findAnchor(bodyOf(text), anchor)
  if (range === 'lost') return 'lost'
  return `${text.slice(0, range.start)}‹${text.slice(range.start, range.end)}›${text.slice(range.end)}`
}

const original = `Le secrétaire général a parlé hier à Bruxelles.

Il a dit : ‹« Nous n’avons pas vu cela depuis 10 000 jours… »› devant les élus — sans détour.

La vice-présidente s’est tue.`

test.each([
  ['nothing changed', original],
  ['a paragraph was added above', `Mis à jour à 10 h.\n\n${original}`],
  ['the paragraph above went', original.slice(original.indexOf('Il a dit'))],
  ['everything else went', original.slice(original.indexOf('‹'), original.indexOf('›') + 1)],
  ['a sentence was put right after', original.replace('›', '› Puis il s’est assis,')],
  [
    'straight quotes and apostrophes',
    'Il a dit : ‹"Nous n\'avons pas vu cela depuis 10 000 jours..."› devant',
  ],
  ['English quotes', 'Il a dit: ‹“Nous n’avons pas vu cela depuis 10 000 jours…”› devant'],
  [
    'spaces of other kinds',
    original.replaceAll(' ', '\u00A0').replace('10\u00A0000', '10\u202F000'),
  ],
  [
    'double spaces and line ends',
    original.replace('avons pas', 'avons  pas').replace('vu cela', 'vu\ncela'),
  ],
  ['accents written apart', original.normalize('NFD')],
  ['hyphenation hints', original.replace('depuis', 'de\u00ADpuis')],
])('words keep their place when %s', (_, marked) => {
  expect(found(marked.replace(/[‹›]/g, ''), anchored(original))).toBe(marked)
})

test.each([
  ['a word changed', original.replace('cela', 'ceci')],
  ['a word was added inside', original.replace('pas vu', 'pas encore vu')],
  ['a figure changed', original.replace('10 000', '11 000')],
  ['two words were run together', original.replace('pas vu', 'pasvu')],
  ['a capital changed', original.replace('Nous', 'nous')],
  ['the sentence went', original.replace(/‹.*›/, '')],
])('words are lost when %s', (_, marked) => {
  expect(found(marked.replace(/[‹›]/g, ''), anchored(original))).toBe('lost')
})

test.each([
  ['‹chat›', 'chaton'],
  ['‹600›', '600\u202F000'],
  ['‹10›', '10,5'],
  ['‹présidente›', 'vice-présidente'],
  ['‹cafe›', 'cafe\u0301'],
  ['‹coeur›', 'cœur'],
])('words that became part of others are lost: %s in %s', (before, after) => {
  const sentence = (words: string) =>
    `On en parlait hier soir à la terrasse : ${words} disaient-ils tous ensemble.`
  expect(found(sentence(after), anchored(sentence(before)))).toBe('lost')
  expect(found(sentence(before.slice(1, -1)), anchored(sentence(before)))).toBe(sentence(before))
})

test('short words that went are not taken for the same words written elsewhere', () => {
  const anchor = anchored('Le maire a voté ‹contre›. Les élus se sont tus.')
  expect(found('Le préfet s’est levé contre toute attente.', anchor)).toBe('lost')
  expect(found('Un maire contre un préfet. Personne n’a voté contre l’avis.', anchor)).toBe('lost')
  const voting = anchored('Le maire de Mézières a voté ‹contre›. Les élus se sont tus.')
  expect(found('Paul de Mézières a voté contre hier. Jean est resté contre le mur.', voting)).toBe(
    'lost',
  )
})

test('of two sentences alike, each keeps its own anchor', () => {
  const text = 'Rutte a déclaré hier au soir : « non ». Plus tard, la ministre a répondu : « non ».'
  const second = anchored(text.replace(/(.*)« non »/, '$1‹« non »›'))
  expect(found(`Bruxelles. ${text}`, second)).toBe(
    `Bruxelles. ${text.replace(/(.*)« non »/, '$1‹« non »›')}`,
  )
})

test('when the anchored one of two alike goes, the other is not taken for it', () => {
  const first = anchored('‹Il a dit non.›\n\nElle a souri longuement.\n\nIl a dit non.')
  expect(found('Elle a souri longuement.\n\nIl a dit non.', first)).toBe('lost')
  const title = 'Rutte : « C’est une escalade sans précédent »'
  const quoted = anchored(`‹${title}›\n\nUn paragraphe.\n\n${title}`)
  expect(found(`Un paragraphe.\n\n${title}`, quoted)).toBe('lost')
})

test('a place that always looked much like the anchored one is not taken for it', () => {
  const anchor = anchored(
    'Le ministre des Armées de la République ‹a déclaré› que la France enverra des canons.\n\nLe ministre des Armées de la République a déclaré que le budget est voté.',
  )
  expect(
    found('Le ministre des Armées de la République a déclaré que le budget est voté.', anchor),
  ).toBe('lost')
})

test('an edit close by does not lose words whose context still tells them apart', () => {
  const anchor = anchored(
    'Après dix heures de réunion à Bruxelles, la ministre ‹a déclaré› que la France enverra des canons. Le préfet a déclaré le contraire.',
  )
  const edited =
    'Après dix heures de réunion à Bruxelles, la ministre ‹a déclaré› hier que la France hésite. Le préfet a déclaré le contraire.'
  expect(found(edited.replace(/[‹›]/g, ''), anchor)).toBe(edited)
})

test('of sentences alike in every way, only one that did not move is found', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, () => 'Oui, a dit la salle.').join('\n\n')
  const text = lines(20)
  const body = bodyOf(text)
  const range = { start: 220, end: 223 }
  const anchor = anchorIn(body, range)
  expect(findAnchor(body, anchor)).toEqual(range)
  expect(found(`Bien.\n\n${text}`, anchor)).toBe('lost')
})

test('a range without words, or outside the text, is refused', () => {
  const body = bodyOf('Un  mot')
  expect(anchorRange(body, { start: 2, end: 2 })).toMatchObject({
    refusal: { because: 'no-words' },
  })
  expect(anchorRange(body, { start: 2, end: 3 })).toMatchObject({
    refusal: { because: 'no-words' },
  })
  expect(anchorRange(body, { start: 3, end: 2 })).toMatchObject({
    refusal: { because: 'no-words' },
  })
  expect(anchorRange(body, { start: 0, end: 99 })).toMatchObject({
    refusal: { because: 'outside-the-text', textLength: 7 },
  })
  expect(anchorRange(body, { start: Number.NaN, end: 3 }).ok).toBe(false)
})

test('any words of any body are found again where they were', () => {
  fc.assert(
    fc.property(arbitraryBody, fc.nat(), fc.nat(), (body, a, b) => {
      const text = bodyToText(body)
      const start = a % (text.length + 1)
      const range = { start, end: start + (b % (text.length + 1 - start)) }
      const anchor = anchorRange(body, range)
      fc.pre(anchor.ok)
      const { quote, position } = anchor.value
      expect(text.slice(position.start, position.end)).toBe(quote.exact)
      expect(findAnchor(body, anchor.value)).toEqual({ start: position.start, end: position.end })
    }),
    { numRuns: 500 },
  )
})
