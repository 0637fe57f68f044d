import type { Language } from '../newsroom/values/language.ts'

type ChecksWords = {
  usage: string
  on: string
  off: string
  typography: (locales: string) => string
  noTerms: string
}

/** What `dixit checks` says. */
export const checksWords: Record<Language, ChecksWords> = {
  fr: {
    usage: [
      'Usage : dixit checks [list] [--data DOSSIER]',
      '        dixit checks on CODE · dixit checks off CODE · dixit checks severity CODE block|warn|note',
      '        dixit checks locale fr-FR|fr-CH|fr-CA|en-GB|en-US',
      '        dixit checks terms [list]',
      '        dixit checks terms add "impacter" --lang fr [--prefer "toucher"] [--because "anglicisme"] [--severity block|warn|note]',
      '        dixit checks terms remove "impacter" --lang fr',
    ].join('\n'),
    on: 'actif',
    off: 'inactif',
    typography: locales => `Typographie : ${locales}`,
    noTerms: 'La liste de la rédaction est vide.',
  },
  en: {
    usage: [
      'Usage: dixit checks [list] [--data FOLDER]',
      '       dixit checks on CODE · dixit checks off CODE · dixit checks severity CODE block|warn|note',
      '       dixit checks locale fr-FR|fr-CH|fr-CA|en-GB|en-US',
      '       dixit checks terms [list]',
      '       dixit checks terms add "impactful" --lang en [--prefer "telling"] [--because "jargon"] [--severity block|warn|note]',
      '       dixit checks terms remove "impactful" --lang en',
    ].join('\n'),
    on: 'on',
    off: 'off',
    typography: locales => `Typography: ${locales}`,
    noTerms: 'The newsroom’s list is empty.',
  },
}
