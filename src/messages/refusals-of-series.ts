import type { SeriesPlace } from '../newsroom/series/index.ts'
import type { Reason, Sentences } from './refusal.ts'

export type OfSeries = Extract<
  Reason,
  `add-series/${string}` | `exclude-from-series/${string}` | `remove-series/${string}`
>

const noSuchSeries = {
  fr: (r: SeriesPlace) =>
    `Aucune série n’est à l’adresse ${r.language}/${r.slug}. \`dixit series list\` donne les adresses.`,
  en: (r: SeriesPlace) =>
    `No series is at ${r.language}/${r.slug}. \`dixit series list\` gives the addresses.`,
}

/** What is said when a figure cannot be followed, or not as asked. */
export const refusalsOfSeries: Pick<Sentences, OfSeries> = {
  'add-series/no-name': {
    fr: () =>
      'Ce nom ne contient ni lettre ni chiffre : donnez à la série un nom que l’on puisse lire.',
    en: () => 'This name holds no letter and no digit: give the series a name that can be read.',
  },
  'add-series/nothing-counted': {
    fr: () =>
      'Dites ce qui est compté, en quelques mots des articles : `--counted "logements inondés"`.',
    en: () => 'Say what is counted, in a few words of the articles: `--counted "homes flooded"`.',
  },
  'add-series/name-taken': {
    fr: r =>
      `Une série s’appelle déjà « ${r.name} » : donnez un autre nom à celle-ci, ou supprimez l’autre.`,
    en: r => `A series is called “${r.name}” already: give another name, or remove the first.`,
  },
  'exclude-from-series/not-in-series': {
    fr: r =>
      `Cette série n’a aucun chiffre de la déclaration ${r.statementId}. L’identifiant est la fin de l’adresse de la déclaration.`,
    en: r =>
      `This series has no figure of statement ${r.statementId}. The id is the end of the statement’s address.`,
  },
  'exclude-from-series/no-such-series': noSuchSeries,
  'remove-series/no-such-series': noSuchSeries,
}
