import type { Bound } from '../reading/index.ts'
import { counted } from './counted.ts'
import type { Said, SaidOf } from './said.ts'

/** The page of a figure series, and the list of all. */
type SeriesPageWords = {
  /** The title of the list of all series. */
  title: Said
  /** Under it: what a series is. */
  whatItIs: Said
  noSeries: Said
  count: SaidOf<[figures: number]>
  newestOn: SaidOf<[day: string]>
  sourcesAre: SaidOf<[names: string]>
  /** When there are more sources than a line holds. */
  andOthers: SaidOf<[names: string, others: number]>
  allSeries: Said
  /** Above series on the same topic. */
  onTopic: Said
  /** Before the name of the topic. */
  topic: Said
  /** What a series without figures says of itself. */
  nobodyYet: SaidOf<[name: string]>
  /** Under the title: how many figures, by how many sources, from when to when. */
  summary: SaidOf<[figures: number, sources: number, first: string, last: string]>
  summaryOfDay: SaidOf<[figures: number, sources: number, day: string]>
  /** When the series has more figures than the page. */
  onlyNewest: SaidOf<[shown: number]>
  inUnit: SaidOf<[unit: string]>
  toTable: Said
  table: Said
  download: Said
  day: Said
  source: Said
  figure: Said
  whereSaid: Said
  /** Names the key of the chart. */
  sources: Said
  otherSources: SaidOf<[names: string]>
  /** What a mark is called: a day, who, how much. */
  mark: SaidOf<[day: string, source: string, figure: string]>
  linesMean: Said
  notFromZero: Said
  /** For search engines. */
  description: SaidOf<[name: string]>
}

export const seriesPageWords: SeriesPageWords = {
  title: { fr: 'Les chiffres, source par source', en: 'Figures, source by source' },
  whatItIs: {
    fr: 'Qui a donné quel chiffre, et quand. Chaque chiffre renvoie à la déclaration dont il vient.',
    en: 'Who gave which figure, and when. Each figure leads to the statement it comes from.',
  },
  noSeries: {
    fr: 'La rédaction ne suit encore aucun chiffre.',
    en: 'The newsroom does not follow any figure yet.',
  },
  count: {
    fr: count => counted('fr', count, { one: 'chiffre', other: 'chiffres' }),
    en: count => counted('en', count, { one: 'figure', other: 'figures' }),
  },
  newestOn: { fr: day => `le dernier du ${day}`, en: day => `the newest of ${day}` },
  sourcesAre: { fr: names => `Sources : ${names}`, en: names => `Sources: ${names}` },
  andOthers: {
    fr: (names, others) =>
      `Sources : ${names} et ${counted('fr', others, { one: 'autre', other: 'autres' })}`,
    en: (names, others) =>
      `Sources: ${names} and ${counted('en', others, { one: 'other', other: 'others' })}`,
  },
  allSeries: { fr: 'Tous les chiffres suivis', en: 'All figures we follow' },
  onTopic: { fr: 'D’autres chiffres sur ce sujet', en: 'Other figures on this topic' },
  topic: { fr: 'Sujet :', en: 'Topic:' },
  nobodyYet: {
    fr: name =>
      `Cette page suit un chiffre : ${name}. Personne ne l’a encore donné dans nos articles.`,
    en: name => `This page follows a figure: ${name}. Nobody has given it in our articles yet.`,
  },
  summary: {
    fr: (figures, sources, first, last) =>
      `${figuresAndSources.fr(figures, sources)}, du ${first} au ${last}.`,
    en: (figures, sources, first, last) =>
      `${figuresAndSources.en(figures, sources)}, from ${first} to ${last}.`,
  },
  summaryOfDay: {
    fr: (figures, sources, day) => `${figuresAndSources.fr(figures, sources)}, le ${day}.`,
    en: (figures, sources, day) => `${figuresAndSources.en(figures, sources)}, on ${day}.`,
  },
  onlyNewest: {
    fr: shown =>
      `Seuls les ${counted('fr', shown, { one: 'chiffre', other: 'chiffres' })} les plus récents figurent ici.`,
    en: shown =>
      `Only the ${counted('en', shown, { one: 'newest figure is', other: 'newest figures are' })} shown here.`,
  },
  inUnit: { fr: unit => `Valeurs en ${unit}`, en: unit => `Values in ${unit}` },
  toTable: { fr: 'Lire ces chiffres dans un tableau', en: 'Read these figures in a table' },
  table: { fr: 'Chaque chiffre, du plus récent au plus ancien', en: 'Each figure, newest first' },
  download: { fr: 'Télécharger ces chiffres (CSV)', en: 'Download these figures (CSV)' },
  day: { fr: 'Date', en: 'Date' },
  source: { fr: 'Source', en: 'Source' },
  figure: { fr: 'Chiffre', en: 'Figure' },
  whereSaid: { fr: 'Déclaration et article', en: 'Statement and article' },
  sources: { fr: 'Sources', en: 'Sources' },
  otherSources: {
    fr: names => `Autres sources : ${names}`,
    en: names => `Other sources: ${names}`,
  },
  mark: {
    fr: (day, source, figure) => `${day}, ${source} : ${figure}`,
    en: (day, source, figure) => `${day}, ${source}: ${figure}`,
  },
  linesMean: {
    fr: 'Un trait relie les chiffres d’une même source ; il ne dit rien des jours intermédiaires.',
    en: 'A line joins the figures of one source; it says nothing of the days between.',
  },
  notFromZero: {
    fr: 'L’échelle des valeurs ne part pas de zéro : les écarts seraient trop petits pour se voir.',
    en: 'The scale does not start at zero: the differences would be too small to see.',
  },
  description: {
    fr: name => `${name} : qui a donné quel chiffre, et quand, avec un graphique et un tableau.`,
    en: name => `${name}: who gave which figure, and when, with a chart and a table.`,
  },
}

const figuresAndSources: SaidOf<[figures: number, sources: number]> = {
  fr: (figures, sources) =>
    `${seriesPageWords.count.fr(figures)}, ${counted('fr', sources, { one: 'source', other: 'sources' })}`,
  en: (figures, sources) =>
    `${seriesPageWords.count.en(figures)}, ${counted('en', sources, { one: 'source', other: 'sources' })}`,
}

/** A number with what bounds it, as we say it; what the article wrote stands beside it. */
export const boundedWords: Record<Bound, SaidOf<[value: string, high: string]>> = {
  exact: { fr: value => `${value}`, en: value => value },
  'more-than': { fr: value => `plus de ${value}`, en: value => `more than ${value}` },
  'at-least': { fr: value => `au moins ${value}`, en: value => `at least ${value}` },
  'less-than': { fr: value => `moins de ${value}`, en: value => `less than ${value}` },
  'at-most': { fr: value => `au plus ${value}`, en: value => `at most ${value}` },
  about: { fr: value => `environ ${value}`, en: value => `about ${value}` },
  nearly: { fr: value => `près de ${value}`, en: value => `nearly ${value}` },
  range: {
    fr: (value, high) => `de ${value} à ${high}`,
    en: (value, high) => `${value} to ${high}`,
  },
}

/** How the chart draws what is not exact. */
export const signWords: Record<'up' | 'down' | 'ring' | 'bar', Said> = {
  up: {
    fr: 'Flèche vers le haut : la source donne un minimum.',
    en: 'Arrow up: the source gives a minimum.',
  },
  down: {
    fr: 'Flèche vers le bas : la source donne un maximum.',
    en: 'Arrow down: the source gives a maximum.',
  },
  ring: {
    fr: 'Marque creuse : la source donne un ordre de grandeur.',
    en: 'Hollow mark: the source gives an approximation.',
  },
  bar: {
    fr: 'Barre : la source donne une fourchette, dont la marque est le milieu.',
    en: 'Bar: the source gives a range, with the mark in its middle.',
  },
}
