import { accentRules, ordinalRules } from './french-words.ts'
import { put, type TypographyGroup, type TypographyRule } from './rule.ts'
import { findStraightQuotes } from './straight-quotes.ts'

const thin = '\u202f'
const wide = '\u00a0'

/**
 * How a country spaces French. A space that is already no-break is left as it is where its width is a matter of taste.
 * fr-FR: Lexique des règles typographiques en usage à l’Imprimerie nationale. fr-CA: Banque de dépannage linguistique of
 * the Office québécois de la langue française. fr-CH: the usage of the Romand press and the Federal Chancellery.
 */
const usages = {
  'fr-FR': { mark: thin, colon: wide, guillemet: wide, thousands: thin, unit: thin },
  'fr-CA': { mark: '', colon: wide, guillemet: wide, thousands: wide, unit: wide },
  'fr-CH': { mark: '', colon: '', guillemet: '', thousands: thin, unit: null },
} as const

type Usage = (typeof usages)[keyof typeof usages]

export function frenchRules(locale: keyof typeof usages): readonly TypographyGroup[] {
  const usage = usages[locale]
  const spacing = [...marks(usage), ...quotes(usage), ...numbers(usage), ...everywhere]
  return [
    { about: 'Typographie', rules: spacing },
    { about: 'Accents', rules: accentRules },
    { about: 'Ordinaux', rules: ordinalRules },
  ]
}

const word = String.raw`[\p{L}\p{N}»”"’)\]%€$…]`

function marks({ mark, colon }: Usage): TypographyRule[] {
  const ends = String.raw`(?:[\s»”")\],]|$)`
  return [
    put(
      mark,
      new RegExp(`(?<=${word})${wrongSpace(mark)}(?=[;!?]+${ends})`, 'gu'),
      tell(mark, '« ; », « ! » et « ? »'),
    ),
    put(
      colon,
      new RegExp(`(?<=${word})${wrongSpace(colon)}(?=:${ends})`, 'gu'),
      tell(colon, 'le deux-points'),
    ),
    put('', /(?<=[^\s.,]) +(?=[,.](?![.\d\p{L}]))/gu, 'espace avant une virgule ou un point'),
  ]
}

/** Where a space belongs, none or a breaking one is wrong; where none does, a breaking or a wide one. */
function wrongSpace(right: string): string {
  return right === '' ? `[ ${wide}]+` : ' *'
}

function tell(right: string, before: string): string {
  return right === '' ? `espace avant ${before}` : `espace insécable avant ${before}`
}

function quotes({ guillemet }: Usage): TypographyRule[] {
  const solid = String.raw`[^\s«»]`
  const wrong = wrongSpace(guillemet)
  return [
    {
      says: 'guillemets droits',
      find: text =>
        findStraightQuotes(text, (line, at) =>
          isInside(line, at)
            ? { opens: '“', closes: '”' }
            : { opens: `«${guillemet}`, closes: `${guillemet}»` },
        ),
    },
    { says: 'guillemets anglais', find: text => findEnglishQuotes(text, guillemet) },
    put(guillemet, new RegExp(`(?<=«)${wrong}(?=${solid})`, 'gu'), 'espace des guillemets'),
    put(guillemet, new RegExp(`(?<=${solid})${wrong}(?=»)`, 'gu'), 'espace des guillemets'),
  ]
}

/** « … “…” … » is how French nests; outside guillemets, “ ” are English. */
function isInside(line: string, at: number): boolean {
  const before = line.slice(0, at)
  return before.lastIndexOf('«') > before.lastIndexOf('»')
}

function findEnglishQuotes(text: string, guillemet: string) {
  return [...text.matchAll(/“(?=\S)[^“”«»\n]+?(?<=\S)”/g)].flatMap(({ 0: quoted, index }) => {
    const lineStart = text.lastIndexOf('\n', index) + 1
    if (isInside(text.slice(lineStart, index), index - lineStart)) return []
    const end = index + quoted.length
    return [
      { start: index, end: index + 1, text: `«${guillemet}` },
      { start: end - 1, end, text: `${guillemet}»` },
    ]
  })
}

function numbers({ thousands, unit }: Usage): TypographyRule[] {
  const group = String.raw`(?<=(?<![\d.,:/-])(?<!\d[ ${wide}${thin}])[1-9]\d{0,2}(?:[ ${wide}${thin}]\d{3})*) (?=\d{3}(?!\d)(?! \d\d?(?!\d)))`
  const space = unit ?? thin
  const wrong = unit === null ? ' +' : ' *'
  return [
    put(thousands, new RegExp(group, 'g'), 'espace des milliers'),
    put(
      space,
      new RegExp(String.raw`(?<=\d)${wrong}(?=[%‰€$£](?![\p{L}\d]))`, 'gu'),
      'espace avant un symbole',
    ),
    put(
      `${space}°`,
      new RegExp(String.raw`(?<=\d)${wrong}° *(?=[CF](?![\p{L}\d]))`, 'gu'),
      'espace avant °C',
    ),
    put(wide, /(?<=(?<!\p{L})[Nn]°) *(?=\d)/gu, 'espace après n°'),
    put('’', /(?<=(?<!\d)\d{1,3})'(?=\d{3}(?!\d))/g, 'apostrophe des milliers'),
  ]
}

const everywhere: readonly TypographyRule[] = [
  put('’', /(?<=\p{L})'(?=[\p{L}\d«“"])/gu, 'apostrophe droite'),
  put(
    '’',
    /(?<=(?<![\p{L}’'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu))['’] +(?=\p{L})/giu,
    'espace après l’apostrophe',
  ),
  put('.', /(?<=(?<!\p{L})etc)(?:\.{3}|…)/giu, '« etc. » suivi de points de suspension'),
  put('…', /(?<!\.|(?<!\p{L})etc)\.{3}(?!\.)/giu, 'points de suspension en trois points'),
  put('–', /(?<=\S )-{1,2}(?= [^\s\d])|(?<=\d )-{1,2}(?= \d)/g, 'trait d’union pour un tiret'),
  put(' ', /(?<=\S) {2,}(?=[^\s,.;:!?»%€$°])/g, 'espace double'),
]
