import type { Language } from '../newsroom/values/language.ts'

type Line = { name: string; madeBy: string; madeOn: string; revokedOn: string | null }

type KeyWords = {
  usage: string
  made: (secret: string) => string
  revoked: (name: string) => string
  none: string
  line: (key: Line) => string
}

/** What `dixit key` says. */
export const keyWords: Record<Language, KeyWords> = {
  fr: {
    usage: `Usage :
  dixit key add "Nom du programme" [--by "Votre nom"]
  dixit key list
  dixit key revoke "Nom du programme" [--by "Votre nom"]`,
    made: secret =>
      `${secret}\nGardez cette clé : elle n’est montrée qu’une fois. Le programme l’envoie ainsi : Authorization: Bearer …`,
    revoked: name => `La clé « ${name} » n’ouvre plus rien.`,
    none: 'Aucune clé. `dixit key add "Nom du programme"` en fait une.',
    line: ({ name, madeBy, madeOn, revokedOn }) =>
      `${name}  (${madeBy}, ${madeOn})${revokedOn === null ? '' : `  révoquée le ${revokedOn}`}`,
  },
  en: {
    usage: `Usage:
  dixit key add "Name of the program" [--by "Your name"]
  dixit key list
  dixit key revoke "Name of the program" [--by "Your name"]`,
    made: secret =>
      `${secret}\nKeep this key: it is shown only once. The program sends it as: Authorization: Bearer …`,
    revoked: name => `The key “${name}” opens nothing any more.`,
    none: 'No keys. `dixit key add "Name of the program"` makes one.',
    line: ({ name, madeBy, madeOn, revokedOn }) =>
      `${name}  (${madeBy}, ${madeOn})${revokedOn === null ? '' : `  revoked on ${revokedOn}`}`,
  },
}
