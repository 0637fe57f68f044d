import type { Doubt } from '../importers/arrival.ts'
import type { Language } from '../newsroom/values/language.ts'

type Saying = {
  [About in Doubt['about']]: Record<Language, (doubt: Extract<Doubt, { about: About }>) => string>
}

/** What an importer was unsure of, as a sentence for the journalist; a doubt without words does not compile. */
export function sentenceOfDoubt(doubt: Doubt, language: Language): string {
  const say = sayings[doubt.about][language] as (doubt: Doubt) => string
  const where =
    doubt.where === null
      ? ''
      : language === 'fr'
        ? `ligne ${doubt.where} : `
        : `line ${doubt.where}: `
  return where + say(doubt)
}

const sayings: Saying = {
  'headline-guessed': {
    fr: d => `« ${d.words} » a été pris pour le titre.`,
    en: d => `“${d.words}” was taken for the headline.`,
  },
  'section-trail-cut': {
    fr: d => `les rubriques étaient collées ; elles ont été séparées ainsi : ${d.words}.`,
    en: d => `the sections ran together; they were cut like this: ${d.words}.`,
  },
  'section-trail-unknown': {
    fr: d => `la rubrique « ${d.words} » n’existe pas ici ; l’article n’en a pas.`,
    en: d => `there is no section “${d.words}” here; the article has none.`,
  },
  'topics-guessed': {
    fr: d => `ces mots ont été pris pour les sujets : ${d.words}.`,
    en: d => `these words were taken for the topics: ${d.words}.`,
  },
  'standfirst-guessed': {
    fr: d => `le premier paragraphe a été pris pour le chapô : « ${beginning(d.words)} ».`,
    en: d => `the first paragraph was taken for the standfirst: “${beginning(d.words)}”.`,
  },
  'heading-guessed': {
    fr: d => `« ${d.words} » a été pris pour un intertitre.`,
    en: d => `“${d.words}” was taken for a subheading.`,
  },
  'furniture-removed': {
    fr: d => `« ${beginning(d.words)} » vient du site et a été laissé de côté.`,
    en: d => `“${beginning(d.words)}” belongs to the site and was left out.`,
  },
  'byline-guessed': {
    fr: d => `« ${d.words} » a été pris pour la signature.`,
    en: d => `“${d.words}” was taken for the byline.`,
  },
  'date-differs': {
    fr: d =>
      `le texte porte une autre date (${d.words}) que celle donnée (${d.given}), qui a été gardée.`,
    en: d =>
      `the text gives another date (${d.words}) than the one given (${d.given}), which was kept.`,
  },
  'date-ambiguous': {
    fr: d => `la date « ${d.words} » a été lue comme le ${d.readAs} : vérifiez le jour et le mois.`,
    en: d => `the date “${d.words}” was read as ${d.readAs}: check day and month.`,
  },
  'part-left-out': {
    fr: d => `« ${beginning(d.words)} » n’a pas sa place dans un article et a été laissé de côté.`,
    en: d => `“${beginning(d.words)}” has no place in an article and was left out.`,
  },
  'image-left-out': {
    fr: d =>
      `l’image « ${d.words || d.address} » n’a pas été reprise : ajoutez-la avec \`dixit media add\`.`,
    en: d =>
      `the image “${d.words || d.address}” was not brought in: add it with \`dixit media add\`.`,
  },
  'language-differs': {
    fr: d => `la page se dit en « ${d.found} » : vérifiez --lang.`,
    en: d => `the page says it is in “${d.found}”: check --lang.`,
  },
  'encoding-guessed': {
    fr: () =>
      'le fichier n’est pas en UTF-8 ; il a été lu comme du Windows-1252 : vérifiez les accents.',
    en: () => 'the file is not UTF-8; it was read as Windows-1252: check the accents.',
  },
  'check-blocks': {
    fr: d =>
      `un contrôle (${d.code}) aurait arrêté la publication à « ${beginning(d.words)} » : ${d.message}`,
    en: d => `a check (${d.code}) would have stopped it at “${beginning(d.words)}”: ${d.message}`,
  },
  'no-byline': { fr: () => 'aucune signature n’a été trouvée.', en: () => 'no byline was found.' },
  'no-date': {
    fr: () => 'aucune date n’a été trouvée : donnez-la avec --date.',
    en: () => 'no date was found: give it with --date.',
  },
}

function beginning(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words
}
