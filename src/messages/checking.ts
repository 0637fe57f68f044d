import type { HistoryEntry } from '../newsroom/articles/index.ts'
import type { Language } from '../newsroom/values/language.ts'
import { counted } from './counted.ts'

type Entry<What> = Extract<HistoryEntry, { what: What }>

type CheckWords = {
  usage: string
  badTerms: (file: string) => string
  mended: (count: number) => string
  /** After `dixit check --fix` wrote a file. */
  fileMended: (file: string) => string
  stillBlocks: (count: number) => string
  noHistory: string
  version: (entry: Entry<'version'>) => string
  correction: (entry: Entry<'correction'>) => string
  waiver: (entry: Entry<'waiver'>) => string
  waiverWithdrawn: (entry: Entry<'waiver-withdrawn'>) => string
  waiverUsage: string
  waiversGiven: (code: string, count: number) => string
  waiversWithdrawn: (code: string, count: number) => string
  /** The last line under the findings of a check. */
  summary: (counts: { block: number; warn: number; note: number }) => string
  /** After a finding that somebody waived. */
  waived: (waiver: { by: string; because: string }) => string
}

/** What is said of checks and of an article’s history at the terminal. */
export const checkWords: Record<Language, CheckWords> = {
  fr: {
    usage:
      'Usage : dixit check --lang fr|en --date AAAA-MM-JJ [--json|--sarif] [--fix] [--terms FICHIER] [--checks FICHIER.js] [--data DOSSIER] [FICHIER…|-], ou dixit check fr/mon-article [--json|--sarif] [--data DOSSIER]',
    badTerms: file =>
      `${file} n’est pas une liste de termes : JSON [{ "avoid", "prefer"?, "because"?, "severity"? }].`,
    fileMended: file => `${file} : corrigé comme proposé.`,
    mended: count =>
      count === 0
        ? 'Rien à corriger automatiquement.'
        : `${counted('fr', count, { one: 'correction appliquée', other: 'corrections appliquées' })} au brouillon.`,
    stillBlocks: count =>
      `${counted('fr', count, { one: 'remarque bloque', other: 'remarques bloquent' })} encore : voyez \`dixit check\`.`,
    noHistory: 'Cet article n’a encore été ni publié ni corrigé.',
    version: ({ number, headline }) => `version ${number} : « ${headline} »`,
    correction: ({ version, note }) => `correction (version ${version}) : ${note}`,
    waiver: ({ code, words, because, by }) =>
      `remarque levée (${code}) sur « ${words} », par ${by} : ${because}`,
    waiverWithdrawn: ({ code, words, by }) => `levée retirée (${code}) sur « ${words} », par ${by}`,
    waiverUsage:
      'Usage : dixit waiver give fr/ARTICLE CODE --because "la raison" --by "votre nom" · dixit waiver withdraw fr/ARTICLE CODE --by "votre nom"',
    waiversGiven: (code, count) =>
      `${counted('fr', count, { one: 'remarque levée', other: 'remarques levées' })} (${code}).`,
    waiversWithdrawn: (code, count) =>
      `${counted('fr', count, { one: 'levée retirée', other: 'levées retirées' })} (${code}).`,
    summary: ({ block, warn, note }) =>
      [
        block > 0 &&
          plain('fr', block, { one: 'remarque bloquante', other: 'remarques bloquantes' }),
        warn > 0 && plain('fr', warn, { one: 'avertissement', other: 'avertissements' }),
        note > 0 && plain('fr', note, { one: 'note', other: 'notes' }),
      ]
        .filter(Boolean)
        .join(', ') || 'Rien à revoir.',
    waived: ({ by, because }) => `levée par ${by} : ${because}`,
  },
  en: {
    usage:
      'Usage: dixit check --lang fr|en --date YYYY-MM-DD [--json|--sarif] [--fix] [--terms FILE] [--checks FILE.js] [--data FOLDER] [FILE…|-], or dixit check en/my-article [--json|--sarif] [--data FOLDER]',
    badTerms: file =>
      `${file} is not a list of house terms: JSON [{ "avoid", "prefer"?, "because"?, "severity"? }].`,
    fileMended: file => `${file}: mended as offered.`,
    mended: count =>
      count === 0
        ? 'Nothing to mend by itself.'
        : `${counted('en', count, { one: 'fix', other: 'fixes' })} applied to the draft.`,
    stillBlocks: count =>
      `${counted('en', count, { one: 'finding still blocks', other: 'findings still block' })}: see \`dixit check\`.`,
    noHistory: 'This article has been neither published nor corrected yet.',
    version: ({ number, headline }) => `version ${number}: “${headline}”`,
    correction: ({ version, note }) => `correction (version ${version}): ${note}`,
    waiver: ({ code, words, because, by }) =>
      `waived (${code}) on “${words}”, by ${by}: ${because}`,
    waiverWithdrawn: ({ code, words, by }) => `waiver withdrawn (${code}) on “${words}”, by ${by}`,
    waiverUsage:
      'Usage: dixit waiver give fr/SLUG CODE --because "the reason" --by "your name" · dixit waiver withdraw fr/SLUG CODE --by "your name"',
    waiversGiven: (code, count) =>
      `${counted('en', count, { one: 'finding', other: 'findings' })} waived (${code}).`,
    waiversWithdrawn: (code, count) =>
      `${counted('en', count, { one: 'waiver', other: 'waivers' })} withdrawn (${code}).`,
    summary: ({ block, warn, note }) =>
      [
        block > 0 && plain('en', block, { one: 'blocking finding', other: 'blocking findings' }),
        warn > 0 && plain('en', warn, { one: 'warning', other: 'warnings' }),
        note > 0 && plain('en', note, { one: 'note', other: 'notes' }),
      ]
        .filter(Boolean)
        .join(', ') || 'Nothing to look at.',
    waived: ({ by, because }) => `waived by ${by}: ${because}`,
  },
}

/** With an ordinary space, so that the line can be searched for. */
function plain(language: Language, count: number, noun: { one: string; other: string }): string {
  return counted(language, count, noun).replace('\u00A0', ' ')
}
