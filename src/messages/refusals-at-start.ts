import type { Reason, Sentences } from './refusal.ts'

type AtStart = Extract<
  Reason,
  | `open-folder/${string}`
  | `start-postgres/${string}`
  | `migrate/${string}`
  | `open-newsroom/${string}`
  | `start/${string}`
  | `configure/${string}`
>

/** What is said when a newsroom cannot be opened or started. */
export const refusalsAtStart: Pick<Sentences, AtStart> = {
  'open-folder/in-use': {
    fr: r =>
      `Un autre Dixit utilise déjà le dossier ${r.path} (processus ${r.pid}, depuis le ${moment(r.since, 'fr')}). Arrêtez-le d’abord, ou choisissez un autre dossier avec --data.`,
    en: r =>
      `Another Dixit is already using the folder ${r.path} (process ${r.pid}, since ${moment(r.since, 'en-GB')}). Stop it first, or choose another folder with --data.`,
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
  'open-newsroom/no-newsroom': {
    fr: r =>
      `Il n’y a pas de rédaction dans le dossier ${r.path}. \`dixit start\` en crée une ; --data en désigne une autre.`,
    en: r =>
      `There is no newsroom in the folder ${r.path}. \`dixit start\` makes one; --data names another.`,
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
}

/** As the clock of this machine says it. */
function moment(instant: string, locale: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date)
}
