import type { Language } from '../newsroom/values/language.ts'
import { isDatabaseAway } from '../server/is-database-away.ts'

const sentences: Record<
  Language,
  { diskFull: string; databaseAway: string; other: (message: string) => string }
> = {
  fr: {
    diskFull:
      'Le disque est plein : rien n’a été enregistré. Libérez de la place, puis recommencez.',
    databaseAway:
      'La base de données a cessé de répondre : rien n’a été enregistré à moitié. Réessayez dans un instant.',
    other: message =>
      `Quelque chose n’a pas fonctionné, et rien n’a été enregistré à moitié : ${message}. Pour le détail, relancez avec DIXIT_TRACE=1 et signalez-le.`,
  },
  en: {
    diskFull: 'The disk is full: nothing was kept. Free some space, then try again.',
    databaseAway:
      'The database stopped answering: nothing was half-written. Try again in a moment.',
    other: message =>
      `Something went wrong, and nothing was half-written: ${message}. For the details run it again with DIXIT_TRACE=1, and report it.`,
  },
}

/** A failure that no command expected, in one sentence; its trace only for who asks. */
export function failureSentence(problem: unknown, language: Language): string {
  const words = sentences[language]
  if (isDiskFull(problem)) return words.diskFull
  if (isDatabaseAway(problem)) return words.databaseAway
  return words.other(problem instanceof Error ? problem.message : String(problem))
}

// 53100 is PostgreSQL's disk_full; it ends its whole process when the log of writes has no room.
const diskFullCodes = new Set(['ENOSPC', 'EDQUOT', '53100'])

function isDiskFull(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false
  const code = 'code' in problem ? String(problem.code) : ''
  return diskFullCodes.has(code) || /no space left on device/i.test(problem.message)
}
