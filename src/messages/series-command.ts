import type { Language } from '../newsroom/values/language.ts'
import { counted } from './counted.ts'

type SeriesCommandWords = {
  usage: string
  added: (figures: number, addresses: string) => string
  removed: (name: string) => string
  excluded: (figures: number, name: string) => string
  none: string
  /** A line of the list. */
  line: (name: string, figures: number, address: string) => string
  noSuchTopic: (words: string) => string
}

/** What `dixit series` says. */
export const seriesCommandWords: Record<Language, SeriesCommandWords> = {
  fr: {
    usage: `Usage :
  dixit series add "Logements inondés par la crue" --lang fr [--en "Homes flooded"] --counted "logements inondés"
      [--counted "homes flooded"] [--topic "Crue de l’Orvelle"] [--unit "%"] [--description "…"]
                                                suit un chiffre : ce qui est compté, et par qui que ce soit
  dixit series list                             les chiffres suivis, avec leur adresse
  dixit series exclude fr/SÉRIE DÉCLARATION     en retire les chiffres d’une déclaration, donnée par son identifiant
  dixit series remove fr/SÉRIE                  ne suit plus ce chiffre ; les déclarations restent
Chaque décision est signée : --by "Votre nom", sinon le nom de votre compte.`,
    added: (figures, addresses) =>
      `Série ajoutée, avec ${counted('fr', figures, { one: 'chiffre', other: 'chiffres' })} : ${addresses}`,
    removed: name => `Série supprimée : « ${name} ». Les déclarations restent.`,
    excluded: (figures, name) =>
      `${counted('fr', figures, { one: 'chiffre retiré', other: 'chiffres retirés' })} de « ${name} ».`,
    none: 'Aucun chiffre n’est suivi. `dixit series add` en ajoute un.',
    line: (name, figures, address) =>
      `${address}  ${name} (${counted('fr', figures, { one: 'chiffre', other: 'chiffres' })})`,
    noSuchTopic: words =>
      `Aucun sujet, ou plus d’un, ne s’appelle « ${words} ». Donnez son nom exact ou la fin de son adresse.`,
  },
  en: {
    usage: `Usage:
  dixit series add "Homes flooded" --lang en [--fr "Logements inondés"] --counted "homes flooded"
      [--counted "logements inondés"] [--topic "Orvelle flood"] [--unit "%"] [--description "…"]
                                                follows a figure: what is counted, by whoever counts it
  dixit series list                             the figures that are followed, with their addresses
  dixit series exclude en/SERIES STATEMENT      takes out the figures of a statement, named by its id
  dixit series remove en/SERIES                 no longer follows the figure; the statements stay
Every decision is signed: --by "Your name", else the name of your account.`,
    added: (figures, addresses) =>
      `Series added, with ${counted('en', figures, { one: 'figure', other: 'figures' })}: ${addresses}`,
    removed: name => `Series removed: “${name}”. The statements stay.`,
    excluded: (figures, name) =>
      `${counted('en', figures, { one: 'figure', other: 'figures' })} taken out of “${name}”.`,
    none: 'No figure is followed. `dixit series add` adds one.',
    line: (name, figures, address) =>
      `${address}  ${name} (${counted('en', figures, { one: 'figure', other: 'figures' })})`,
    noSuchTopic: words =>
      `No topic, or more than one, is called “${words}”. Give its exact name or the end of its address.`,
  },
}
