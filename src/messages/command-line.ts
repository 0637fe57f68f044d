import type { Language } from '../newsroom/values/language.ts'

type CommandWords = {
  placeExpected: (command: string) => string
  published: (address: string) => string
  withdrawn: (address: string) => string
  corrected: (address: string) => string
  mediaExpected: string
  mediaAdmitted: (mediaId: string, isNew: boolean) => string
  importExpected: string
  sectionExpected: string
  sectionAdded: (trail: string) => string
  languageExpected: string
  drafted: (headline: string, language: Language, slug: string) => string
  importedAndPublished: (headline: string, address: string) => string
  unchanged: (headline: string, address: string) => string
  doubtsHeading: (count: number) => string
}

/** What the command line says when all goes well or the command is not understood. */
export const commandWords: Record<Language, CommandWords> = {
  fr: {
    placeExpected: command =>
      `Indiquez l’article par sa langue et son adresse : \`dixit ${command} fr/mon-article\`.`,
    published: address => `Publié : ${address}`,
    withdrawn: address => `Retiré : ${address}`,
    corrected: address => `Corrigé : ${address}`,
    mediaExpected:
      'Indiquez l’image et ce qu’elle montre : `dixit media add photo.jpg --alt "Le port au matin"`.',
    mediaAdmitted: (mediaId, isNew) =>
      `${isNew ? 'Image ajoutée' : 'Image déjà présente'} : ${mediaId}`,
    importExpected:
      'Indiquez ce qu’il faut importer : `dixit import text article.txt --lang fr --date 2024-10-28`.',
    sectionExpected:
      'Indiquez le nom de la rubrique : `dixit section add "Monde/Europe" --lang fr [--en "Europe"]`.',
    sectionAdded: trail => `Rubrique ajoutée : ${trail}`,
    languageExpected: 'Indiquez la langue du texte : `--lang fr` ou `--lang en`.',
    drafted: (headline, language, slug) =>
      `Brouillon enregistré : « ${headline} ». Pour le publier : \`dixit publish ${language}/${slug}\`.`,
    importedAndPublished: (headline, address) => `Publié : « ${headline} », à l’adresse ${address}`,
    unchanged: (headline, address) => `Déjà importé, rien n’a changé : « ${headline} », ${address}`,
    doubtsHeading: count => (count > 1 ? `${count} points à vérifier :` : 'Un point à vérifier :'),
  },
  en: {
    placeExpected: command =>
      `Name the article by its language and address: \`dixit ${command} en/my-article\`.`,
    published: address => `Published: ${address}`,
    withdrawn: address => `Withdrawn: ${address}`,
    corrected: address => `Corrected: ${address}`,
    mediaExpected:
      'Name the image and say what it shows: `dixit media add photo.jpg --alt "The harbour at dawn"`.',
    mediaAdmitted: (mediaId, isNew) =>
      `${isNew ? 'Image added' : 'Image already here'}: ${mediaId}`,
    importExpected:
      'Say what to import: `dixit import text article.txt --lang en --date 2024-10-28`.',
    sectionExpected:
      'Name the section: `dixit section add "World/Europe" --lang en [--fr "Europe"]`.',
    sectionAdded: trail => `Section added: ${trail}`,
    languageExpected: 'Say which language the text is in: `--lang fr` or `--lang en`.',
    drafted: (headline, language, slug) =>
      `Kept as a draft: “${headline}”. To publish it: \`dixit publish ${language}/${slug}\`.`,
    importedAndPublished: (headline, address) => `Published: “${headline}”, at ${address}`,
    unchanged: (headline, address) => `Imported before, nothing changed: “${headline}”, ${address}`,
    doubtsHeading: count => (count > 1 ? `${count} points to look at:` : 'One point to look at:'),
  },
}
