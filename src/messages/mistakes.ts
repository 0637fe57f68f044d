import type { Language } from '../newsroom/values/language.ts'

type MistakeWords = {
  badDate: (given: string) => string
  unknownOption: (option: string, command: string) => string
  optionValue: (option: string, command: string) => string
  /** With the command that was probably meant. */
  unknownCommand: (given: string, meant: string | null) => string
}

/** What is said of a command line that was mistyped. */
export const mistakeWords: Record<Language, MistakeWords> = {
  fr: {
    badDate: given =>
      `« ${given} » n’est pas une date : écrivez l’année, le mois et le jour, par exemple 2024-10-28.`,
    unknownOption: (option, command) =>
      `\`dixit ${command}\` n’a pas d’option ${option}. Voyez \`dixit help ${command}\`.`,
    optionValue: (option, command) =>
      `L’option ${option} n’est pas suivie de ce qu’il faut. Voyez \`dixit help ${command}\`.`,
    unknownCommand: (given, meant) =>
      `Il n’y a pas de commande \`dixit ${given}\`.${meant === null ? '' : ` Peut-être \`dixit ${meant}\` ?`} \`dixit help\` les donne toutes.`,
  },
  en: {
    badDate: given =>
      `“${given}” is not a date: write year, month and day, for instance 2024-10-28.`,
    unknownOption: (option, command) =>
      `\`dixit ${command}\` has no option ${option}. See \`dixit help ${command}\`.`,
    optionValue: (option, command) =>
      `The option ${option} is not followed by what it needs. See \`dixit help ${command}\`.`,
    unknownCommand: (given, meant) =>
      `There is no command \`dixit ${given}\`.${meant === null ? '' : ` Perhaps \`dixit ${meant}\`?`} \`dixit help\` lists them all.`,
  },
}
