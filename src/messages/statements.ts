import type { ResponseKind } from '../newsroom/statements/index.ts'
import type { Mode } from '../reading/index.ts'
import { counted } from './counted.ts'
import type { Said, SaidOf } from './said.ts'

/** What readers are told of a statement, on an article, on its own page and in lists. */
type StatementWords = {
  /** Names the mark behind the words, for screen readers. */
  saidBy: SaidOf<[speaker: string]>
  /** Where nobody knows who said it. */
  unknownSpeaker: Said
  /** Closes the card of a statement. */
  close: Said
  /** Leads from a card to the statement’s own page. */
  toStatement: Said
  /** The list at the end of an article. */
  whoSaidWhat: Said
  count: SaidOf<[count: number]>
  inTheArticle: Said
  role: Said
  how: Said
  when: Said
  /** When the article does not say when it was said. */
  dayUnknown: SaidOf<[articleDay: string]>
  place: Said
  event: Said
  medium: Said
  source: Said
  archivedOn: SaidOf<[day: string]>
  figures: Said
  topics: Said
  hedged: Said
  conditional: Said
  responses: Said
}

export const statementWords: StatementWords = {
  saidBy: {
    fr: speaker => `Qui l’a dit : ${speaker}`,
    en: speaker => `Who said it: ${speaker}`,
  },
  unknownSpeaker: { fr: 'Auteur non précisé', en: 'Speaker not named' },
  close: { fr: 'Fermer', en: 'Close' },
  toStatement: { fr: 'Page de cette déclaration', en: 'Page of this statement' },
  whoSaidWhat: { fr: 'Qui a dit quoi', en: 'Who said what' },
  count: {
    fr: count => counted('fr', count, { one: 'déclaration', other: 'déclarations' }),
    en: count => counted('en', count, { one: 'statement', other: 'statements' }),
  },
  inTheArticle: { fr: 'Lire dans l’article', en: 'Read in the article' },
  role: { fr: 'Qualité', en: 'Role' },
  how: { fr: 'Forme', en: 'Form' },
  when: { fr: 'Date', en: 'Date' },
  dayUnknown: {
    fr: day => `non précisée (article du ${day})`,
    en: day => `not given (article of ${day})`,
  },
  place: { fr: 'Lieu', en: 'Place' },
  event: { fr: 'Circonstance', en: 'Occasion' },
  medium: { fr: 'Support', en: 'Medium' },
  source: { fr: 'Source', en: 'Source' },
  archivedOn: { fr: day => `copie conservée le ${day}`, en: day => `copy kept on ${day}` },
  figures: { fr: 'Chiffres', en: 'Figures' },
  topics: { fr: 'À propos de', en: 'About' },
  hedged: {
    fr: 'L’article ne donne pas cette attribution pour certaine.',
    en: 'The article does not present this attribution as certain.',
  },
  conditional: {
    fr: 'L’article rapporte ces faits au conditionnel.',
    en: 'The article reports these facts as unconfirmed.',
  },
  responses: { fr: 'Réponses à cette déclaration', en: 'Responses to this statement' },
}

/** Whether the words are the speaker’s own or the writer’s. */
export const modeWords: Record<Mode, Said> = {
  direct: { fr: 'ses mots, entre guillemets', en: 'their own words, in quotation marks' },
  indirect: { fr: 'propos rapportés par l’article', en: 'reported in the article’s words' },
  mixed: {
    fr: 'propos rapportés, en partie avec ses mots',
    en: 'reported, partly in their own words',
  },
}

/** Before the name of whoever responded; a space follows. */
export const responseWords: Record<ResponseKind, Said> = {
  repeats: { fr: 'Répétée par', en: 'Repeated by' },
  confirms: { fr: 'Confirmée par', en: 'Confirmed by' },
  denies: { fr: 'Démentie par', en: 'Denied by' },
  contradicts: { fr: 'Contredite par', en: 'Contradicted by' },
  revises: { fr: 'Corrigée par', en: 'Revised by' },
  answers: { fr: 'Réponse de', en: 'Answered by' },
}
