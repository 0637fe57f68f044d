import type { CannotOpenFolder } from '../database/data-folder/cannot-open-folder.ts'
import type { CannotStartPostgres } from '../database/embedded/cannot-start-postgres.ts'
import type { CannotMigrate } from '../database/migrate.ts'
import type { CannotAdmitArrival } from '../importers/admit-arrival.ts'
import type { CannotReadPage } from '../importers/html-page/read-html-page.ts'
import type { CannotReadText } from '../importers/plain-text/read-plain-text.ts'
import type { CannotReadFile } from '../importers/read-file.ts'
import type { FileKind } from '../importers/recognise-file-kind.ts'
import type { CannotCorrectArticle, CannotWithdrawArticle } from '../newsroom/articles/index.ts'
import type { CannotAdmitMedia } from '../newsroom/media/index.ts'
import type { CannotAddSection } from '../newsroom/sections/index.ts'
import type { Language } from '../newsroom/values/language.ts'
import type { CannotConfigure } from '../server/configuration.ts'
import type { CannotOpenNewsroom } from '../server/open-newsroom.ts'
import type { CannotStart } from '../server/start.ts'

/** Everything that can be refused at the command line. */
export type Refusal =
  | CannotOpenFolder
  | CannotStartPostgres
  | CannotMigrate
  | CannotReadFile
  | CannotReadText
  | CannotReadPage
  | CannotAdmitArrival
  | CannotAddSection
  | CannotCorrectArticle
  | CannotWithdrawArticle
  | CannotAdmitMedia
  | CannotConfigure
  | CannotOpenNewsroom
  | CannotStart
  | { cannot: 'find-article'; because: 'no-such-article'; language: Language; slug: string }

type ReasonOf<One> = One extends {
  cannot: infer Cannot extends string
  because: infer Because extends string
}
  ? `${Cannot}/${Because}`
  : never
type Reason = ReasonOf<Refusal>
type With<One, Name> = One extends unknown ? (ReasonOf<One> extends Name ? One : never) : never
type Sentences = { [Name in Reason]: Record<Language, (refusal: With<Refusal, Name>) => string> }

/** What happened, why, and what to do. A refusal without words in every language does not compile. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  const reason = `${refusal.cannot}/${refusal.because}` as Reason
  const say = sentences[reason][language] as (refusal: Refusal) => string
  return say(refusal)
}

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

const sentences: Sentences = {
  'open-folder/in-use': {
    fr: r =>
      `Un autre Dixit utilise déjà le dossier ${r.path} (processus ${r.pid}, depuis ${r.since}). Arrêtez-le d’abord, ou choisissez un autre dossier avec --data.`,
    en: r =>
      `Another Dixit is already using the folder ${r.path} (process ${r.pid}, since ${r.since}). Stop it first, or choose another folder with --data.`,
  },
  'open-folder/newer-version': {
    fr: r =>
      `Le dossier ${r.path} a été écrit par une version plus récente de Dixit (${r.writtenBy} ; celle-ci connaît ${r.weKnow}). Rien n’a été touché. Mettez Dixit à jour, puis relancez.`,
    en: r =>
      `The folder ${r.path} was written by a newer Dixit (${r.writtenBy}; this one knows ${r.weKnow}). Nothing was touched. Update Dixit, then start again.`,
  },
  'open-folder/not-a-data-folder': {
    fr: r =>
      `Le dossier ${r.path} contient autre chose que les données de Dixit (${r.found}). Indiquez avec --data un dossier vide ou celui d’une rédaction.`,
    en: r =>
      `The folder ${r.path} holds something other than Dixit’s data (${r.found}). Name an empty folder, or a newsroom’s, with --data.`,
  },
  'open-folder/damaged-record': {
    fr: r =>
      `Le fichier ${r.file} du dossier ${r.path} est illisible. Rien n’a été touché. Rétablissez-le depuis une sauvegarde.`,
    en: r =>
      `The file ${r.file} in the folder ${r.path} cannot be understood. Nothing was touched. Put it back from a backup.`,
  },
  'open-folder/not-writable': {
    fr: r =>
      `Impossible d’écrire dans ${r.path} (${r.code}). Donnez-vous le droit d’y écrire, ou choisissez un autre dossier avec --data.`,
    en: r =>
      `${r.path} cannot be written (${r.code}). Give yourself the right to write there, or choose another folder with --data.`,
  },
  'open-folder/disk-full': {
    fr: r =>
      `Le disque qui porte ${r.path} est plein. Libérez de la place, puis relancez : rien n’a été écrit à moitié.`,
    en: r =>
      `The disk that holds ${r.path} is full. Free some space, then start again: nothing was half-written.`,
  },
  'start-postgres/no-binaries-for-platform': {
    fr: r =>
      `Dixit n’apporte pas de PostgreSQL pour ${r.platform} ${r.architecture}. Installez PostgreSQL 15 ou plus récent et indiquez-le par DATABASE_URL.`,
    en: r =>
      `Dixit brings no PostgreSQL for ${r.platform} ${r.architecture}. Install PostgreSQL 15 or newer and name it in DATABASE_URL.`,
  },
  'start-postgres/binaries-do-not-run': {
    fr: r =>
      `Le PostgreSQL de ${r.bin} ne démarre pas : ${r.message}. Refaites \`npm install\`, ou indiquez le vôtre par DATABASE_URL.`,
    en: r =>
      `The PostgreSQL in ${r.bin} does not run: ${r.message}. Run \`npm install\` again, or name your own in DATABASE_URL.`,
  },
  'start-postgres/cannot-run-as-root-user-missing': {
    fr: r =>
      `PostgreSQL ne tourne pas sous root, et aucun de ces utilisateurs n’existe : ${r.tried.join(', ')}. Créez l’utilisateur « postgres », ou lancez Dixit sous un autre compte.`,
    en: r =>
      `PostgreSQL does not run as root, and none of these users exists: ${r.tried.join(', ')}. Create the user “postgres”, or run Dixit as another user.`,
  },
  'start-postgres/user-without-name': {
    fr: r =>
      `L’utilisateur ${r.uid} n’a pas de nom sur cette machine, et PostgreSQL en exige un. Ajoutez-le à /etc/passwd, ou lancez Dixit sous un autre compte.`,
    en: r =>
      `User ${r.uid} has no name on this machine, and PostgreSQL needs one. Add it to /etc/passwd, or run Dixit as another user.`,
  },
  'start-postgres/folder-of-another-user': {
    fr: r =>
      `Le dossier ${r.path} appartient à un autre utilisateur (${r.ownerUid}). Lancez Dixit sous ce compte, ou changez le propriétaire du dossier.`,
    en: r =>
      `The folder ${r.path} belongs to another user (${r.ownerUid}). Run Dixit as that user, or change the folder’s owner.`,
  },
  'start-postgres/folder-out-of-reach': {
    fr: r =>
      `L’utilisateur « ${r.user} », sous lequel PostgreSQL tourne, ne peut pas atteindre ${r.path} à cause de ${r.blockedBy}. Choisissez avec --data un dossier qu’il peut traverser.`,
    en: r =>
      `The user “${r.user}”, who runs PostgreSQL, cannot reach ${r.path} because of ${r.blockedBy}. Choose with --data a folder that user can pass through.`,
  },
  'start-postgres/major-mismatch': {
    fr: r =>
      `Ces données sont celles d’un PostgreSQL ${r.clusterMajor}, et Dixit apporte PostgreSQL ${r.binariesMajor}. Rien n’a été touché. Reprenez la version de Dixit qui les a écrites.`,
    en: r =>
      `This data is PostgreSQL ${r.clusterMajor}’s, and Dixit brings PostgreSQL ${r.binariesMajor}. Nothing was touched. Go back to the Dixit that wrote it.`,
  },
  'start-postgres/served-elsewhere': {
    fr: r =>
      `Un autre PostgreSQL sert déjà ces données (${r.socketFolder}). Arrêtez-le, puis relancez.`,
    en: r =>
      `Another PostgreSQL already serves this data (${r.socketFolder}). Stop it, then start again.`,
  },
  'start-postgres/disk-full': {
    fr: r => `Le disque qui porte ${r.path} est plein. Libérez de la place, puis relancez.`,
    en: r => `The disk that holds ${r.path} is full. Free some space, then start again.`,
  },
  'start-postgres/failed-to-start': {
    fr: r =>
      `PostgreSQL ne démarre pas. Ses derniers mots : ${r.lastLines.join(' · ')}. Tout est dans ${r.logFile}.`,
    en: r =>
      `PostgreSQL does not start. Its last words: ${r.lastLines.join(' · ')}. Everything is in ${r.logFile}.`,
  },
  'migrate/database-is-newer': {
    fr: r =>
      `Cette base de données vient d’une version plus récente de Dixit : elle connaît « ${r.unknownMigration} », celle-ci non. Rien n’a été touché. Mettez Dixit à jour.`,
    en: r =>
      `This database comes from a newer Dixit: it knows “${r.unknownMigration}”, this one does not. Nothing was touched. Update Dixit.`,
  },
  'migrate/migration-was-changed': {
    fr: r =>
      `La migration « ${r.migration} » n’est plus celle que cette base de données a reçue. Rien n’a été touché. Rétablissez le fichier d’origine.`,
    en: r =>
      `The migration “${r.migration}” is no longer the one this database ran. Nothing was touched. Put the original file back.`,
  },
  'open-newsroom/database-does-not-answer': {
    fr: r =>
      `La base de données ne répond pas (${r.detail}). Vérifiez DATABASE_URL et que PostgreSQL tourne, puis relancez.`,
    en: r =>
      `The database does not answer (${r.detail}). Check DATABASE_URL and that PostgreSQL runs, then start again.`,
  },
  'open-newsroom/still-starting': {
    fr: r =>
      `Un Dixit (processus ${r.pid}) est en train de démarrer dans ce dossier. Réessayez dans un instant.`,
    en: r => `A Dixit (process ${r.pid}) is just starting in this folder. Try again in a moment.`,
  },
  'start/port-taken': {
    fr: r =>
      `Le port ${r.port} de ${r.host} est déjà pris. Arrêtez le programme qui l’occupe, ou choisissez-en un autre avec --port.`,
    en: r =>
      `Port ${r.port} on ${r.host} is already taken. Stop the program that has it, or choose another with --port.`,
  },
  'start/port-forbidden': {
    fr: r =>
      `Vous n’avez pas le droit d’ouvrir le port ${r.port}. Choisissez-en un à partir de 1024 avec --port.`,
    en: r => `You may not open port ${r.port}. Choose one from 1024 upwards with --port.`,
  },
  'start/no-such-host': {
    fr: r =>
      `L’adresse ${r.host} n’est pas une adresse de cette machine. Essayez --host 127.0.0.1, ou 0.0.0.0 pour toutes.`,
    en: r =>
      `The address ${r.host} is not one of this machine’s. Try --host 127.0.0.1, or 0.0.0.0 for all of them.`,
  },
  'configure/unknown-option': {
    fr: r => `Option incomprise : ${r.detail} Voyez \`dixit help\`.`,
    en: r => `This option is not understood: ${r.detail} See \`dixit help\`.`,
  },
  'configure/bad-port': {
    fr: r => `« ${r.given} » n’est pas un port : donnez un nombre de 0 à 65535.`,
    en: r => `“${r.given}” is not a port: give a number from 0 to 65535.`,
  },
  'configure/bad-origin': {
    fr: r =>
      `« ${r.given} » n’est pas l’adresse d’un site : écrivez-la en entier, par exemple https://exemple.fr.`,
    en: r =>
      `“${r.given}” is not a site’s address: write it in full, for instance https://example.org.`,
  },
  'configure/bad-workers': {
    fr: r => `« ${r.given} » n’est pas un nombre de processus : donnez un nombre de 1 à 999.`,
    en: r => `“${r.given}” is not a number of workers: give a number from 1 to 999.`,
  },
  'configure/bad-page-store': {
    fr: r =>
      `« ${r.given} » n’est pas une quantité de mémoire : donnez un nombre de mégaoctets, par exemple 64.`,
    en: r =>
      `“${r.given}” is not an amount of memory: give a number of megabytes, for instance 64.`,
  },
  'draft-article/no-headline': {
    fr: () =>
      'Cet article n’a pas de titre dont tirer une adresse. Donnez-lui un titre, ou une adresse avec --slug.',
    en: () =>
      'This article has no headline to make an address from. Give it a headline, or an address with --slug.',
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
