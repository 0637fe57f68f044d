import { blockedByChecks } from './blocked-by-checks.ts'
import type { Reason, Sentences } from './refusal.ts'

export type OfChecks = Extract<
  Reason,
  | 'publish-article/blocked-by-checks'
  | `mend-article/${string}`
  | `waive-finding/${string}`
  | `withdraw-waiver/${string}`
  | `change-check-settings/${string}`
  | `add-house-term/${string}`
  | `remove-house-term/${string}`
>

/** What is said when the checks stop something, or cannot be set as asked. */
export const refusalsOfChecks: Pick<Sentences, OfChecks> = {
  'publish-article/blocked-by-checks': blockedByChecks,
  'mend-article/not-found': {
    fr: () => 'Cet article n’existe plus.',
    en: () => 'This article no longer exists.',
  },
  'waive-finding/no-reason': {
    fr: r =>
      `Dites pourquoi « ${r.code} » est levé : --because "Le poste est vacant depuis hier, communiqué de 18 h."`,
    en: r =>
      `Say why “${r.code}” is waived: --because "The post has been vacant since yesterday, 6 pm statement."`,
  },
  'waive-finding/nobody': {
    fr: r => `Dites qui lève « ${r.code} » : --by "Anouk Le Tallec".`,
    en: r => `Say who waives “${r.code}”: --by "Anouk Le Tallec".`,
  },
  'waive-finding/no-such-finding': {
    fr: r =>
      `Aucune remarque « ${r.code} » à lever dans cet article. Remarques présentes : ${r.standing.join(', ') || 'aucune'}.`,
    en: r =>
      `There is no “${r.code}” finding to waive in this article. Findings here: ${r.standing.join(', ') || 'none'}.`,
  },
  'withdraw-waiver/nobody': {
    fr: () => 'Dites qui retire cette levée : --by "Anouk Le Tallec".',
    en: () => 'Say who withdraws this waiver: --by "Anouk Le Tallec".',
  },
  'withdraw-waiver/no-such-waiver': {
    fr: () => 'Cette levée n’existe pas, ou a déjà été retirée.',
    en: () => 'There is no such waiver, or it was withdrawn already.',
  },
  'change-check-settings/unknown-check': {
    fr: r =>
      `Aucun contrôle n’a le code « ${r.code} ». ${r.nearest ? `Vouliez-vous dire « ${r.nearest} » ?` : 'Voyez `dixit checks list`.'}`,
    en: r =>
      `No check has the code “${r.code}”. ${r.nearest ? `Did you mean “${r.nearest}”?` : 'See `dixit checks list`.'}`,
  },
  'add-house-term/no-words': {
    fr: () => 'Donnez les mots à éviter : `dixit checks terms add "impacter" --lang fr`.',
    en: () => 'Give the words to avoid: `dixit checks terms add "impactful" --lang en`.',
  },
  'remove-house-term/no-such-term': {
    fr: r =>
      `« ${r.avoid} » n’est pas dans la liste. ${r.nearest ? `Vouliez-vous dire « ${r.nearest} » ?` : 'Voyez `dixit checks terms list`.'}`,
    en: r =>
      `“${r.avoid}” is not on the list. ${r.nearest ? `Did you mean “${r.nearest}”?` : 'See `dixit checks terms list`.'}`,
  },
}
