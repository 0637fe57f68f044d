import type { Act } from '../reading/index.ts'
import type { Said } from './said.ts'

/** What a speaker did by saying it, as a noun; `none` when the article says that they did not. */
type ActWords = { done: Said; none: Said }

export const actWords: Record<Act, ActWords> = {
  says: act(['Déclaration', 'Pas de déclaration'], ['Statement', 'No statement']),
  announces: act(['Annonce', 'Pas d’annonce'], ['Announcement', 'No announcement']),
  claims: act(['Affirmation', 'Pas d’affirmation'], ['Assertion', 'No assertion']),
  reveals: act(['Révélation', 'Pas de révélation'], ['Disclosure', 'No disclosure']),
  confirms: act(['Confirmation', 'Pas de confirmation'], ['Confirmation', 'No confirmation']),
  denies: act(['Démenti', 'Pas de démenti'], ['Denial', 'No denial']),
  warns: act(['Mise en garde', 'Pas de mise en garde'], ['Warning', 'No warning']),
  demands: act(['Demande', 'Pas de demande'], ['Demand', 'No demand']),
  proposes: act(['Proposition', 'Pas de proposition'], ['Proposal', 'No proposal']),
  estimates: act(['Estimation', 'Pas d’estimation'], ['Estimate', 'No estimate']),
  believes: act(['Opinion', 'Pas d’opinion'], ['Opinion', 'No opinion']),
  finds: act(['Constat', 'Pas de constat'], ['Finding', 'No finding']),
  explains: act(['Explication', 'Pas d’explication'], ['Explanation', 'No explanation']),
  criticises: act(['Critique', 'Pas de critique'], ['Criticism', 'No criticism']),
  accuses: act(['Accusation', 'Pas d’accusation'], ['Accusation', 'No accusation']),
  admits: act(['Reconnaissance d’un fait', 'Fait non reconnu'], ['Admission', 'No admission']),
  promises: act(['Engagement', 'Pas d’engagement'], ['Promise', 'No promise']),
  regrets: act(['Regret', 'Pas de regret'], ['Regret', 'No regret']),
  wishes: act(['Souhait', 'Pas de souhait'], ['Wish', 'No wish']),
  praises: act(['Éloge', 'Pas d’éloge'], ['Praise', 'No praise']),
  thanks: act(['Remerciement', 'Pas de remerciement'], ['Thanks', 'No thanks']),
  asks: act(['Question', 'Pas de question'], ['Question', 'No question']),
  answers: act(['Réponse', 'Pas de réponse'], ['Answer', 'No answer']),
  recalls: act(['Rappel', 'Pas de rappel'], ['Reminder', 'No reminder']),
  insists: act(['Insistance', 'Pas d’insistance'], ['Insistence', 'No insistence']),
  predicts: act(['Prévision', 'Pas de prévision'], ['Prediction', 'No prediction']),
  defends: act(['Défense', 'Pas de défense'], ['Defence', 'No defence']),
  describes: act(['Qualification', 'Pas de qualification'], ['Description', 'No description']),
  refuses: act(['Refus', 'Pas de refus'], ['Refusal', 'No refusal']),
}

function act(french: [done: string, none: string], english: [done: string, none: string]) {
  return { done: { fr: french[0], en: english[0] }, none: { fr: french[1], en: english[1] } }
}
