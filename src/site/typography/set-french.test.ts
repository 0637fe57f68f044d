import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setFrench } from './set-french.ts'
import { setRuns } from './set-runs.ts'
import { setWords } from './set-words.ts'

test.each([
  ['Qui a dit cela ?', 'Qui a dit cela\u202F?'],
  ['Qui a dit cela?', 'Qui a dit cela\u202F?'],
  ['Vraiment?! Non; jamais!', 'Vraiment\u202F?! Non\u202F; jamais\u202F!'],
  ['« Non », dit-il', '«\u202FNon\u202F», dit-il'],
  ['«Non»', '«\u202FNon\u202F»'],
  ['« Qui? »', '«\u202FQui\u202F?\u202F»'],
  ['Bilan : 600 000 morts', 'Bilan\u00A0: 600\u202F000 morts'],
  ['1 234 567,89', '1\u202F234\u202F567,89'],
  ['12 % de 3 €', '12\u202F% de 3\u00A0€'],
  ["l'été d'Élise", 'l’été d’Élise'],
  ['à 10:30, https://exemple.fr/?a=1&b=2', 'à 10:30, https://exemple.fr/?a=1&b=2'],
  ['voir https://exemple.fr/?', 'voir https://exemple.fr/?'],
  ['en 2024 300 personnes', 'en 2024 300 personnes'],
  ['(?) et (!)', '(?) et (!)'],
])('« %s » is set as a French printer would', (text, expected) => {
  expect(setFrench(text)).toBe(expected)
})

test('English stays as it was written', () => {
  expect(setWords('Who said "that" ?', 'en')).toBe('Who said "that" ?')
})

const frenchText = fc.string({
  unit: fc.constantFrom(..."aéB1 0«»:;!?\u00A0\u202F\u2009’'%€°.,-()/@\n", 'https://', '12 345'),
  maxLength: 40,
})

test('setting changes spaces and apostrophes, never a letter, a figure or a mark, and settles at once', () => {
  const bare = (text: string) => text.replace(/[ \u00A0\u202F\u2009]/g, '').replaceAll("'", '’')
  fc.assert(
    fc.property(frenchText, text => {
      const once = setFrench(text)
      expect(bare(once)).toBe(bare(text))
      expect(setFrench(once)).toBe(once)
    }),
  )
})

test('a line cut into runs is set as the whole line is', () => {
  fc.assert(
    fc.property(fc.array(frenchText, { maxLength: 5 }), texts => {
      const runs = texts.map(text => ({ text, isFrench: true }))
      expect(setRuns(runs).join('')).toBe(setFrench(texts.join('')))
    }),
  )
})

test('a quotation in English keeps its spaces inside a French sentence', () => {
  const runs = [
    { text: 'Elle a dit « ', isFrench: true },
    { text: 'Really ? Yes!', isFrench: false },
    { text: ' »; puis rien', isFrench: true },
  ]
  expect(setRuns(runs)).toEqual(['Elle a dit «\u202F', 'Really ? Yes!', '\u202F»\u202F; puis rien'])
})
