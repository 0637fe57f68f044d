import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'

test.each([
  ['Qui a dit cela ?', 'Qui a dit cela\u202f?'],
  ['Qui a dit cela?', 'Qui a dit cela\u202f?'],
  ['« Non », dit-il', '«\u202fNon\u202f», dit-il'],
  ['«Non»', '«\u202fNon\u202f»'],
  ['Bilan : 600 000 morts', 'Bilan\u00a0: 600\u202f000 morts'],
  ['12 % de 3 €', '12\u00a0% de 3\u00a0€'],
  ["l'été d'Élise", 'l’été d’Élise'],
  ['à 10:30, https://exemple.fr/?a=1&b=2', 'à 10:30, https://exemple.fr/?a=1&b=2'],
  ['en 2024 300 personnes', 'en 2024 300 personnes'],
])('« %s » is set as a French editor would', (text, expected) => {
  expect(typeset(text, 'fr')).toBe(expected)
})

test('typesetting changes spaces and apostrophes, never a letter or a digit, and settles at once', () => {
  const bare = (text: string) => text.replace(/[\s']/g, '').replaceAll('’', '')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aé1 0«»:;!?\u00a0\u202f’'%€.,-") }), text => {
      const once = typeset(text, 'fr')
      expect(bare(once)).toBe(bare(text))
      expect(typeset(once, 'fr')).toBe(once)
    }),
  )
})

test('English stays as it was written', () => {
  expect(typeset('Who said "that" ?', 'en')).toBe('Who said "that" ?')
})
