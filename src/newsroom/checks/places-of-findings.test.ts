import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadShippedRegister } from '../offices/index.ts'
import { checkText } from './check-text.ts'
import type { ArticleFacts } from './surroundings.ts'

const register = await loadShippedRegister()

const pieces = [
  ...['« ', ' »', '"', '\n', ' ', ', ', '. ', ' (', ') ', 'de 200 à 300', ', soit une hausse de '],
  ...['40 %', '12 blessés, dont ', '5 graves et ', '8 légers', 'trois des deux', 'a doublé, '],
  ...['Jens Stoltenberg', 'Stoltenburg', 'Jean-Luc Roux', 'Jean Luc Roux', 'DGALN', 'O.D.A.R.'],
  ...['une source policière a dit que ', 'aujourd’hui', 'd’hier', 'jusqu’à demain', '🙂', '\u00a0'],
  ...[
    'https://e.org/?utm_source=x',
    'cliquez ici',
    'Mark Rutten',
    'le secrétaire général de l’OTAN, ',
  ],
]

test('findings about a whole article lie inside its text, and the edits of a fix do not overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), chosen => {
      const text = chosen.join('')
      const link = { start: 0, end: Math.min(4, text.length), href: '/a?fbclid=x' }
      const image = { span: null, alt: '', caption: null, credit: null }
      const article: ArticleFacts = {
        section: null,
        authors: [],
        standfirst: text.slice(0, 20),
        images: [image],
        links: [link],
        firstPublished: '2024-10-01',
      }
      const draft = {
        text,
        language: 'fr',
        date: '2024-10-28',
        register,
        houseTerms: [],
        article,
      } as const
      for (const { start, end, fix } of checkText(draft)) {
        const edits = (fix?.edits ?? []).toSorted((one, other) => one.start - other.start)
        for (const span of [{ start, end }, ...edits])
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
        edits.forEach((edit, index) => {
          expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0)
        })
      }
    }),
    { numRuns: 150 },
  )
})
