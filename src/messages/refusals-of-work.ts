import type { FileKind } from '../importers/recognise-file-kind.ts'
import type { Language } from '../newsroom/values/language.ts'
import type { Reason, Sentences } from './refusal.ts'
import type { OfChecks } from './refusals-of-checks.ts'
import type { OfKeys } from './refusals-of-keys.ts'
import type { OfOffices } from './refusals-of-offices.ts'
import type { OfSeries } from './refusals-of-series.ts'
import type { OfTheRecord } from './refusals-of-the-record.ts'

type AtStart = Extract<
  Reason,
  | `open-folder/${string}`
  | `start-postgres/${string}`
  | `migrate/${string}`
  | `open-newsroom/${string}`
  | `start/${string}`
  | `configure/${string}`
>

const fileKinds: Record<Language, Record<FileKind, string>> = {
  fr: {
    pdf: 'un PDF',
    word: 'un document Word ou LibreOffice',
    zip: 'une archive zip',
    rtf: 'un document RTF',
    'old-word': 'un ancien document Word',
    image: 'une image',
    video: 'une vidéo',
    sound: 'un son',
    archive: 'une archive',
    binary: 'des octets sans texte',
  },
  en: {
    pdf: 'a PDF',
    word: 'a Word or LibreOffice document',
    zip: 'a zip archive',
    rtf: 'an RTF document',
    'old-word': 'an old Word document',
    image: 'an image',
    video: 'a video',
    sound: 'a sound',
    archive: 'an archive',
    binary: 'bytes that are no text',
  },
}

/** What is said when a piece of the newsroom’s work is refused. */
export const refusalsOfWork: Omit<
  Sentences,
  AtStart | OfChecks | OfKeys | OfOffices | OfSeries | OfTheRecord
> = {
  'draft-article/no-headline': {
    fr: () =>
      'Cet article n’a pas de titre dont tirer une adresse. Donnez-lui un titre, ou une adresse avec --slug.',
    en: () =>
      'This article has no headline to make an address from. Give it a headline, or an address with --slug.',
  },
  'draft-article/bad-slug': {
    fr: r =>
      `« ${r.slug} » ne peut pas être une adresse : n’employez que des lettres sans accent, des chiffres et des traits d’union.`,
    en: r => `“${r.slug}” cannot be an address: use only plain letters, digits and hyphens.`,
  },
  'draft-article/slug-taken': {
    fr: r =>
      `L’adresse /${r.language}/articles/${r.slug} est déjà celle de « ${r.by} ». Donnez-en une autre avec --slug. Rien n’a été écrit.`,
    en: r =>
      `The address /${r.language}/articles/${r.slug} already belongs to “${r.by}”. Give another with --slug. Nothing was written.`,
  },
  'publish-article/not-found': {
    fr: () => 'Cet article n’existe plus.',
    en: () => 'This article no longer exists.',
  },
  'publish-article/no-headline': {
    fr: () => 'Cet article n’a pas de titre : donnez-lui-en un avant de le publier.',
    en: () => 'This article has no headline: give it one before publishing.',
  },
  'publish-article/empty-body': {
    fr: () => 'Cet article n’a pas de texte : écrivez-le avant de le publier.',
    en: () => 'This article has no text: write it before publishing.',
  },
  'correct-article/not-published': {
    fr: () => 'On ne corrige qu’un article publié : celui-ci ne l’est pas.',
    en: () => 'Only a published article can be corrected; this one is not published.',
  },
  'correct-article/no-note': {
    fr: () => 'Dites aux lecteurs ce qui était faux : --note "Le nombre de blessés était inexact."',
    en: () => 'Tell readers what was wrong: --note "The number of wounded was not right."',
  },
  'withdraw-article/not-published': {
    fr: () => 'Seul un article publié peut être retiré : celui-ci ne l’est pas.',
    en: () => 'Only a published article can be withdrawn; this one is not published.',
  },
  'find-article/no-such-article': {
    fr: r =>
      `Aucun article n’a l’adresse /${r.language}/articles/${r.slug}. Vérifiez la langue et l’adresse.`,
    en: r =>
      `No article has the address /${r.language}/articles/${r.slug}. Check the language and the address.`,
  },
  'read-file/missing': {
    fr: r => `Le fichier « ${r.path} » n’existe pas. Vérifiez son nom et son dossier.`,
    en: r => `There is no file “${r.path}”. Check its name and folder.`,
  },
  'read-file/folder': {
    fr: r => `« ${r.path} » est un dossier. Indiquez un fichier.`,
    en: r => `“${r.path}” is a folder. Name a file.`,
  },
  'read-file/unreadable': {
    fr: r =>
      `Le fichier « ${r.path} » ne peut pas être lu (${r.code}). Vérifiez vos droits de lecture.`,
    en: r => `The file “${r.path}” cannot be read (${r.code}). Check that you may read it.`,
  },
  'read-file/too-big': {
    fr: r =>
      `Le fichier « ${r.path} » dépasse la limite de ${megabytes(r.limit)} Mo. Un article n’est jamais si long : est-ce le bon fichier ?`,
    en: r =>
      `The file “${r.path}” is over the limit of ${megabytes(r.limit)} MB. No article is that long: is it the right file?`,
  },
  'read-file/empty': {
    fr: r => `Le fichier « ${r.path} » est vide. Enregistrez-y le texte de l’article.`,
    en: r => `The file “${r.path}” is empty. Save the article’s text in it.`,
  },
  'read-file/not-text': {
    fr: r =>
      `Le fichier « ${r.path} » n’est pas un texte (${fileKinds.fr[r.kind]}). Enregistrez l’article en texte brut ou en HTML.`,
    en: r =>
      `The file “${r.path}” is not text (${fileKinds.en[r.kind]}). Save the article as plain text or HTML.`,
  },
  'read-file/unknown-encoding': {
    fr: r =>
      `Les caractères du fichier « ${r.path} » sont illisibles à partir de l’octet ${r.at}. Enregistrez-le en UTF-8.`,
    en: r =>
      `The characters of the file “${r.path}” cannot be made out from byte ${r.at} on. Save it as UTF-8.`,
  },
  'read-text/no-words': {
    fr: () => 'Ce fichier ne contient aucun mot. Copiez-y le titre et le texte de l’article.',
    en: () => 'This file holds no words. Copy the article’s headline and text into it.',
  },
  'read-text/only-furniture': {
    fr: r =>
      `Ce fichier ne contient que l’habillage d’un site (« ${r.words} »). Copiez le titre et le texte de l’article.`,
    en: r =>
      `This file holds only what a site puts around an article (“${r.words}”). Copy the article’s headline and text.`,
  },
  'read-text/no-body': {
    fr: r =>
      `Sous le titre « ${r.headline} », aucun texte n’a été trouvé. Copiez aussi le corps de l’article.`,
    en: r =>
      `No text was found under the headline “${r.headline}”. Copy the body of the article too.`,
  },
  'read-page/no-body': {
    fr: r =>
      `Aucun article n’a été trouvé dans cette page${r.headline === '' ? '' : ` (« ${r.headline} »)`}. Copiez son texte dans un fichier.`,
    en: r =>
      `No article was found in this page${r.headline === '' ? '' : ` (“${r.headline}”)`}. Copy its text into a file.`,
  },
  'read-page/too-deep': {
    fr: r =>
      `Cette page imbrique plus de ${r.most} éléments : ce n’est pas un article. Copiez-en le texte.`,
    en: r =>
      `This page nests more than ${r.most} elements: it is no article. Copy its text instead.`,
  },
  'add-section/slug-taken': {
    fr: r => `Une rubrique a déjà l’adresse « ${r.slug} ». Choisissez un autre nom.`,
    en: r => `A section already has the address “${r.slug}”. Choose another name.`,
  },
  'admit-arrival/unknown-section': {
    fr: r =>
      `La rubrique « ${r.trail.join(' / ')} » n’existe pas. Rubriques connues : ${r.known.map(trail => trail.join('/')).join(', ') || 'aucune'}.`,
    en: r =>
      `There is no section “${r.trail.join(' / ')}”. Known sections: ${r.known.map(trail => trail.join('/')).join(', ') || 'none'}.`,
  },
  'admit-media/too-large': {
    fr: r =>
      `Cette image pèse ${megabytes(r.byteCount)} Mo ; la limite est de ${megabytes(r.most)} Mo. Réduisez-la d’abord.`,
    en: r =>
      `This image weighs ${megabytes(r.byteCount)} MB; the limit is ${megabytes(r.most)} MB. Make it smaller first.`,
  },
  'admit-media/not-an-image': {
    fr: r =>
      `Ce fichier n’est pas une image JPEG, PNG, WebP, AVIF ou GIF${r.found ? ` (il contient : ${r.found})` : ''}. Enregistrez-la dans l’un de ces formats.`,
    en: r =>
      `This file is not a JPEG, PNG, WebP, AVIF or GIF image${r.found ? ` (it holds: ${r.found})` : ''}. Save it in one of these formats.`,
  },
  'admit-media/too-many-pixels': {
    fr: r =>
      `Cette image a plus de ${r.most / 1_000_000} millions de pixels. Réduisez ses dimensions d’abord.`,
    en: r =>
      `This image has more than ${r.most / 1_000_000} million pixels. Make it smaller first.`,
  },
  'admit-media/disk-full': {
    fr: () =>
      'Le disque est plein : l’image n’a pas été ajoutée. Libérez de la place, puis recommencez.',
    en: () => 'The disk is full: the image was not added. Free some space, then try again.',
  },
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}
