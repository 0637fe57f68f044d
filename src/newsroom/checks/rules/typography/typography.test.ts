import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFixes } from '../../apply-fixes.ts'
import { mendTypography, typographyGroups } from './index.ts'

const locales = ['fr-FR', 'fr-CH', 'fr-CA', 'en-GB', 'en-US'] as const
type Locale = (typeof locales)[number]

function mend(text: string, locale: Locale): string {
  return typographyGroups(locale).reduce(
    (mended, { rules }) =>
      applyFixes(mended, [
        {
          code: 'typography',
          severity: 'note',
          message: '',
          start: 0,
          end: 0,
          fix: { title: '', edits: mendTypography(mended, rules).edits },
        },
      ]),
    text,
  )
}

const show = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_')

test.each([
  ['fr-FR', 'Vrai ? Oui: "non"!', 'Vrai_? Oui~: «~non~»_!'],
  ['fr-CH', 'Vrai ? Oui : "non" !', 'Vrai? Oui: «non»!'],
  ['fr-CA', 'Vrai ? Oui: "non" !', 'Vrai? Oui~: «~non~»!'],
  ['en-GB', 'True ? "No" - it\'s 10 %...', 'True? “No” – it’s 10%…'],
  ['en-US', 'True - "no"!', 'True — “no”!'],
  ['fr-FR', 'Il dit : « le "chef" part ».', 'Il dit~: «~le “chef” part~».'],
  [
    'fr-FR',
    '10 000 € pour 12%, n°5, 20°C, 1 234 567 km',
    '10_000_€ pour 12_%, n°~5, 20_°C, 1_234_567 km',
  ],
  ['fr-CA', '10 000 $ pour 12%', '10~000~$ pour 12~%'],
  ['fr-CH', "10'000 francs, 12% et 20 000", '10’000 francs, 12% et 20_000'],
  [
    'fr-FR',
    "A Paris, l'Etat, la 1ère et la 2ème du XXIème",
    'À Paris, l’État, la 1re et la 2e du XXIe',
  ],
  ['fr-FR', 'ETATS-UNIS - REPUBLIQUE, etc... Ca va.', 'ÉTATS-UNIS – RÉPUBLIQUE, etc. Ça va.'],
  [
    'en-GB',
    "The '90s, 'tis said, were the farmers' best: 'Go home,' he said.",
    'The ’90s, ’tis said, were the farmers’ best: ‘Go home,’ he said.',
  ],
  ['en-GB', '"We leave.\n\n"We return," she said.', '“We leave.\n\n“We return,” she said.'],
] as const)('%s sets %s', (locale, written, set) => {
  expect(show(mend(written, locale))).toBe(set)
})

test.each([
  ['fr-FR', 'En 2024 300 personnes ont appelé le 06 12 34 56 78 ou le 021 345 67 89.'],
  ['fr-FR', 'L’écran de 24" et l’adresse https://exemple.fr/?a=b;c=d\u00a0: a.b@exemple.fr'],
  ['fr-FR', 'Il a voté.\nA voté aussi\u00a0: Emmanuel, à 10:30 (16:9).'],
  ['en-GB', 'She is 5\'4" tall; the 24" screen is his.'],
  ['en-US', 'The mayor—gone since 9:30—said “no”.'],
] as const)('%s leaves %s alone', (locale, text) => {
  expect(mend(text, locale)).toBe(text)
})

const piece = fc.constantFrom(
  ...[
    '"',
    "'",
    '«',
    '»',
    '“',
    '”',
    ' ',
    '  ',
    '\u00a0',
    '\u202f',
    '\n',
    '-',
    ' - ',
    '--',
    '...',
    '…',
  ],
  ...[':', ';', '!', '?', ',', '.', '(', ')', '%', '€', '$', '°', '°C', 'n°', '12', '345', '000'],
  ...[
    'A',
    'A Paris',
    'Etat',
    'l',
    'mot',
    'Ca',
    '1ère',
    'XXème',
    'etc',
    '’',
    '‘',
    'https://a.fr/?b=c ; d',
  ],
)
const nasty = fc.array(piece, { maxLength: 24 }).map(pieces => pieces.join(''))

test.each(locales)('%s leaves nothing to mend after one go', locale => {
  fc.assert(
    fc.property(nasty, text => {
      const once = mend(text, locale)
      expect(mend(once, locale)).toBe(once)
    }),
    { numRuns: 400 },
  )
})

const letters = (text: string) => text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')
const withoutOrdinals = nasty.filter(text => !/ème|ère/.test(text))

test.each(locales)('%s changes no letter but to give a capital its accent', locale => {
  fc.assert(
    fc.property(withoutOrdinals, text => {
      expect(letters(mend(text, locale))).toBe(letters(text))
    }),
    { numRuns: 200 },
  )
})
