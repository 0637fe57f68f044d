import type { OfficeFileFormat } from '../newsroom/own-offices/index.ts'
import { counted, numberIn } from './counted.ts'
import type { Said, SaidOf } from './said.ts'

/** The page of an office, and the pages that list offices. */
type OfficePageWords = {
  /** The title of the list of all offices. */
  title: Said
  /** Under it: how much the register has. */
  contents: SaidOf<[offices: number, organisations: number]>
  /** What a register is, and what it is not. */
  whatItKnows: Said
  search: Said
  find: Said
  /** The title of a list of what was found. */
  foundFor: SaidOf<[words: string]>
  nothingFound: SaidOf<[words: string]>
  /** When there are more than the page shows. */
  onlyFirst: SaidOf<[shown: number, found: number]>
  countOfOffices: SaidOf<[offices: number]>
  allOffices: Said
  /** Before the names of those in office on the last day vouched for. */
  holderOn: SaidOf<[horizon: string]>
  /** In place of those names. */
  unknownOn: Said
  /** What is not known after the last day vouched for. */
  afterHorizon: SaidOf<[horizon: string]>
  several: Said
  /** Before other ways to say the title, each in quotation marks. */
  alsoSaid: Said
  quoted: SaidOf<[title: string]>
  /** Before the title in the other language. */
  inOtherLanguage: Said
  /** Above the table. */
  terms: SaidOf<[count: number]>
  holder: Said
  from: Said
  until: Said
  source: Said
  inOffice: Said
  unknownDate: Said
  acting: Said
  /** Since a day, and since a month or a year. */
  sinceDay: SaidOf<[start: string]>
  since: SaidOf<[start: string]>
  /** The day on which a term was taken from its source. */
  noted: SaidOf<[day: string]>
  byHand: Said
  sources: Record<Exclude<OfficeFileFormat, 'wikidata'>, Said>
  /** For search engines. */
  description: SaidOf<[office: string]>
}

export const officePageWords: OfficePageWords = {
  title: { fr: 'Qui exerce quelle fonction', en: 'Who holds which office' },
  contents: {
    fr: (offices, organisations) =>
      `${counted('fr', offices, { one: 'fonction', other: 'fonctions' })} de ${counted('fr', organisations, { one: 'pays, région ou organisme', other: 'pays, régions et organismes' })}.`,
    en: (offices, organisations) =>
      `${counted('en', offices, { one: 'office', other: 'offices' })} of ${counted('en', organisations, { one: 'country, region or body', other: 'countries, regions and bodies' })}.`,
  },
  whatItKnows: {
    fr: 'Ce registre sert à vérifier nos articles. Il dit d’où vient chaque mandat, et jusqu’à quel jour il sait ; après ce jour, il ne sait rien.',
    en: 'We check our articles against this register. It says where each term comes from, and up to which day it knows; after that day, it knows nothing.',
  },
  search: { fr: 'Une fonction, un pays ou un nom', en: 'An office, a country or a name' },
  find: { fr: 'Chercher', en: 'Search' },
  foundFor: {
    fr: words => `Fonctions trouvées pour « ${words} »`,
    en: words => `Offices found for “${words}”`,
  },
  nothingFound: {
    fr: words =>
      `Le registre ne connaît ni fonction, ni pays, ni titulaire pour « ${words} ». Essayez avec moins de mots.`,
    en: words =>
      `The register knows no office, country or holder for “${words}”. Try with fewer words.`,
  },
  onlyFirst: {
    fr: (shown, found) =>
      `Voici les ${numberIn('fr', shown)} premières sur ${numberIn('fr', found)}. Cherchez avec plus de mots pour trouver les autres.`,
    en: (shown, found) =>
      `These are the first ${numberIn('en', shown)} of ${numberIn('en', found)}. Search with more words to find the others.`,
  },
  countOfOffices: {
    fr: count => counted('fr', count, { one: 'fonction', other: 'fonctions' }),
    en: count => counted('en', count, { one: 'office', other: 'offices' }),
  },
  allOffices: { fr: 'Toutes les fonctions', en: 'All offices' },
  holderOn: { fr: day => `En fonction au ${day}`, en: day => `In office on ${day}` },
  unknownOn: {
    fr: 'Titulaire inconnu de ce registre.',
    en: 'This register does not know who.',
  },
  afterHorizon: {
    fr: day => `Après le ${day}, ce registre ne sait rien.`,
    en: day => `After ${day}, this register knows nothing.`,
  },
  several: {
    fr: 'Plusieurs personnes exercent cette fonction à la fois ; le registre peut ne pas les avoir toutes.',
    en: 'Several people hold this office at once; the register may not have all of them.',
  },
  alsoSaid: { fr: 'On dit aussi :', en: 'Also called:' },
  quoted: { fr: title => `« ${title} »`, en: title => `“${title}”` },
  inOtherLanguage: { fr: 'En anglais :', en: 'In French:' },
  terms: {
    fr: count =>
      count > 1
        ? `Les ${numberIn('fr', count)} mandats connus, du plus récent au plus ancien`
        : 'Le mandat connu',
    en: count =>
      count > 1 ? `The ${numberIn('en', count)} known terms, newest first` : 'The known term',
  },
  holder: { fr: 'Titulaire', en: 'Holder' },
  from: { fr: 'Début', en: 'From' },
  until: { fr: 'Fin', en: 'Until' },
  source: { fr: 'Source', en: 'Source' },
  inOffice: { fr: 'en fonction', en: 'in office' },
  unknownDate: { fr: 'date inconnue', en: 'date unknown' },
  acting: { fr: 'par intérim', en: 'acting' },
  sinceDay: { fr: start => `depuis le ${start}`, en: start => `since ${start}` },
  since: { fr: start => `depuis ${start}`, en: start => `since ${start}` },
  noted: { fr: day => `relevé le ${day}`, en: day => `noted on ${day}` },
  byHand: { fr: 'saisi à la main', en: 'entered by hand' },
  sources: {
    popolo: { fr: 'fichier Popolo', en: 'Popolo file' },
    'repertoire-des-elus': {
      fr: 'Répertoire national des élus',
      en: 'Répertoire national des élus',
    },
  },
  description: {
    fr: office => `${office} : les titulaires, leurs dates et les sources.`,
    en: office => `${office}: who held it, when, and where we know it from.`,
  },
}
