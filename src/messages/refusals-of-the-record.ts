import type { Reason, Sentences } from './refusal.ts'

type OfTheRecord = Extract<
  Reason,
  | `add-statement/${string}`
  | `decide-on-statement/${string}`
  | `edit-statement/${string}`
  | `add-response/${string}`
  | `decide-on-response/${string}`
  | `anchor/${string}`
>

/** What is said when a decision on who said what is refused. */
export const refusalsOfTheRecord: Pick<Sentences, OfTheRecord> = {
  'add-statement/article-not-found': {
    fr: () => 'Cet article n’existe plus.',
    en: () => 'This article no longer exists.',
  },
  'add-statement/no-words': {
    fr: () => 'Ces mots ne contiennent ni lettre ni chiffre : indiquez ce qui a été dit.',
    en: () => 'These words hold no letter and no digit: point out what was said.',
  },
  'add-statement/stands-already': {
    fr: r => `Cette déclaration est déjà là : ${r.content}`,
    en: r => `This statement is there already: ${r.content}`,
  },
  'anchor/no-words': {
    fr: () => 'Il n’y a pas de mots à cet endroit : indiquez ce qui a été dit.',
    en: () => 'There are no words at that place: point out what was said.',
  },
  'anchor/outside-the-text': {
    fr: r => `Cet endroit est hors du texte, qui compte ${r.textLength} signes.`,
    en: r => `That place lies outside the text, which has ${r.textLength} characters.`,
  },
  'decide-on-statement/not-found': {
    fr: () => 'Cette déclaration n’existe plus : l’article a été relu depuis.',
    en: () => 'This statement no longer exists: the article was read again since.',
  },
  'decide-on-statement/words-lost': {
    fr: r =>
      `L’article ne contient plus ces mots : ${r.content} Remettez-les dans le texte, ou écartez la déclaration.`,
    en: r =>
      `The article no longer has these words: ${r.content} Put them back into the text, or set the statement aside.`,
  },
  'edit-statement/not-found': {
    fr: () => 'Cette déclaration n’existe plus : l’article a été relu depuis.',
    en: () => 'This statement no longer exists: the article was read again since.',
  },
  'add-response/statement-not-found': {
    fr: () => 'L’une des deux déclarations n’existe plus : l’article a été relu depuis.',
    en: () => 'One of the two statements no longer exists: the article was read again since.',
  },
  'add-response/same-statement': {
    fr: () => 'Une déclaration ne peut pas répondre à elle-même : indiquez-en deux.',
    en: () => 'A statement cannot answer itself: name two.',
  },
  'decide-on-response/not-found': {
    fr: () => 'Ce lien n’existe plus : l’article a été relu depuis.',
    en: () => 'This link no longer exists: the article was read again since.',
  },
}
