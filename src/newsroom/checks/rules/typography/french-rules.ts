import { accentRules, ordinalRules } from './french-words.ts'
import { put, putAfter, putBefore, type TypographyGroup, type TypographyRule } from './rule.ts'
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

const word = /[\p{L}\p{N}»”"’)\]%€$…]/u
const solid = /[^\s«»]/
const closed = String.raw`(?=[\s»”")\],]|$)`

function marks({ mark, colon }: Usage): TypographyRule[] {
  return [
    putBefore({
      right: mark,
      beside: new RegExp(`[;!?]+${closed}`, 'g'),
      other: word,
      says: tell(mark, '« ; », « ! » et « ? »'),
    }),
    putBefore({
      right: colon,
      beside: new RegExp(`:${closed}`, 'g'),
      other: word,
      says: tell(colon, 'le deux-points'),
    }),
    put(
      '',
      /(?<! ) +(?=[,.](?![.\d\p{L}]))(?<=[^\s.,] +)/gu,
      'espace avant une virgule ou un point',
    ),
  ]
}

function tell(right: string, before: string): string {
  return right === '' ? `espace avant ${before}` : `espace insécable avant ${before}`
}

function quotes({ guillemet }: Usage): TypographyRule[] {
  const says = 'espace des guillemets'
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
    putAfter({ right: guillemet, beside: /«/g, other: solid, says }),
    putBefore({ right: guillemet, beside: /»/g, other: solid, says }),
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

const digit = /\d/
const thousandsGroup = new RegExp(
  String.raw` (?=\d{3}(?!\d)(?! \d\d?(?!\d)))(?<=(?<![\d.,:/-])(?<!\d[ ${wide}${thin}])[1-9]\d{0,2}(?:[ ${wide}${thin}]\d{3}){0,4} )`,
  'g',
)

function numbers({ thousands, unit }: Usage): TypographyRule[] {
  return [
    put(thousands, thousandsGroup, 'espace des milliers'),
    ...units(unit),
    putAfter({ right: wide, beside: /(?<!\p{L})[Nn]°/gu, other: digit, says: 'espace après n°' }),
    put('’', /'(?=\d{3}(?!\d))(?<=(?<!\d)\d{1,3}')/g, 'apostrophe des milliers'),
  ]
}

/** Swiss papers also write 10% and 20°C: only a breaking space is wrong there. */
function units(unit: string | null): TypographyRule[] {
  const symbols = { beside: /[%‰€$£](?![\p{L}\d])/gu, says: 'espace avant un symbole' }
  const degrees = { beside: /°(?=[CF](?![\p{L}\d]))/gu, says: 'espace avant °C' }
  const inside = put(
    '',
    /(?<! ) +(?=[CF](?![\p{L}\d]))(?<=\d[ \u00a0\u202f]?° +)/gu,
    'espace dans °C',
  )
  if (unit !== null)
    return [symbols, degrees]
      .map(one => putBefore({ ...one, right: unit, other: digit }))
      .concat(inside)
  return [
    put(thin, /(?<! ) +(?=[%‰€$£](?![\p{L}\d]))(?<=\d +)/gu, symbols.says),
    put(thin, /(?<! ) +(?=°[CF](?![\p{L}\d]))(?<=\d +)/gu, degrees.says),
    inside,
  ]
}

const everywhere: readonly TypographyRule[] = [
  put('’', /'(?=[\p{L}\d«“"])(?<=\p{L}')/gu, 'apostrophe droite'),
  put(
    '’',
    /['’] +(?=\p{L})(?<=(?<![\p{L}’'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’] +)/giu,
    'espace après l’apostrophe',
  ),
  put('.', /(?:\.{3}|…)(?<=(?<!\p{L})etc(?:\.{3}|…))/giu, '« etc. » suivi de points de suspension'),
  put('…', /\.{3}(?!\.)(?<!(?:\.|(?<!\p{L})etc)\.{3})/giu, 'points de suspension en trois points'),
  put(
    '–',
    /-{1,2}(?= )(?:(?= [^\s\d])(?<=\S -{1,2})|(?= \d)(?<=\d -{1,2}))/g,
    'trait d’union pour un tiret',
  ),
  put(' ', /(?<! ) {2,}(?=[^\s,.;:!?»%€$°])(?<=\S {2,})/g, 'espace double'),
]
