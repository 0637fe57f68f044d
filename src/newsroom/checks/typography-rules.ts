import type { Language } from '../values/language.ts'

/** What is wrong, with nothing around it (an edit replaces exactly what matches), and what stands there instead. */
export type TypographyRule = {
  readonly wrong: RegExp
  readonly right: string
  readonly says: string
}

/** Rules of the French Imprimerie nationale for fr-FR, and of British newspapers for en. */
export const typographyRules: Record<Language, readonly TypographyRule[]> = {
  fr: [
    {
      wrong: /(?<=\p{L})'(?=\p{L})/gu,
      right: '’',
      says: 'L’apostrophe est courbe en français : ’.',
    },
    {
      wrong: /(?<=[\p{L}\d»)%’]) ?(?=[;!?](?:\s|$|»))/gu,
      right: '\u202f',
      says: 'Une espace fine insécable précède « ; », « ! » et « ? ».',
    },
    {
      wrong: /(?<=[\p{L}\d»)%]) ?(?=:(?:\s|$))/gu,
      right: '\u00a0',
      says: 'Une espace insécable précède le deux-points.',
    },
    {
      wrong: /(?<=«)[ ]?(?=[^\s\u00a0\u202f])/g,
      right: '\u00a0',
      says: 'Une espace insécable suit le guillemet ouvrant.',
    },
    {
      wrong: /(?<=[^\s\u00a0\u202f«])[ ]?(?=»)/g,
      right: '\u00a0',
      says: 'Une espace insécable précède le guillemet fermant.',
    },
    {
      wrong: /"([^"\n]+)"/g,
      right: '«\u00a0$1\u00a0»',
      says: 'Les guillemets français sont « et ».',
    },
    {
      wrong: /(?<!\.)\.{3}(?!\.)/g,
      right: '…',
      says: 'Les points de suspension sont un seul signe : ….',
    },
    {
      wrong: /(?<=\d) (?=\d{3}(?!\d))/g,
      right: '\u202f',
      says: 'Une espace insécable sépare les milliers.',
    },
    {
      wrong: /(?<=\d) ?(?=[%€])/g,
      right: '\u202f',
      says: 'Une espace insécable sépare le nombre de « % » ou de « € ».',
    },
    { wrong: /\b1ère\b/g, right: '1re', says: '« Première » s’abrège 1re.' },
    {
      wrong: /\b(\d+)(?:ème|eme|ième)\b/g,
      right: '$1e',
      says: 'L’ordinal s’abrège avec un seul e : 2e, 20e.',
    },
    {
      wrong: /\bE(?=(?:tat|tats-Unis|glise|lys[ée]e|thiopie|rythr[ée]e|quateur|gypte)\b)/g,
      right: 'É',
      says: 'Les capitales gardent leur accent : É.',
    },
    { wrong: /(?<=[^\s\n]) {2,}(?=\S)/g, right: ' ', says: 'Deux espaces se suivent.' },
    {
      wrong: / +(?=[,.](?:\s|$))/g,
      right: '',
      says: 'Pas d’espace avant une virgule ou un point.',
    },
  ],
  en: [
    { wrong: /(?<=[^\s\n]) {2,}(?=\S)/g, right: ' ', says: 'Two spaces follow each other.' },
    { wrong: / +(?=[,.;:!?](?:\s|$))/g, right: '', says: 'No space before a punctuation mark.' },
    { wrong: /(?<!\.)\.{3}(?!\.)/g, right: '…', says: 'An ellipsis is one character: ….' },
    {
      wrong: /(?<=\S) -{1,2} (?=\S)/g,
      right: ' – ',
      says: 'A dash between words is an en dash: –.',
    },
    { wrong: /(?<=\p{L})'(?=\p{L})/gu, right: '’', says: 'The apostrophe is curly: ’.' },
    { wrong: /(?<![\d"])"([^"\n]+)"/g, right: '“$1”', says: 'Quotation marks are curly: “ and ”.' },
    { wrong: /(?<=\d) (?=%)/g, right: '', says: 'No space before the per cent sign.' },
  ],
}
