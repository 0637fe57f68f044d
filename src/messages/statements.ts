import type { ResponseKind, ResponseSide, WhyGone } from '../newsroom/statements/index.ts'
import type { Mode } from '../reading/index.ts'
import { counted } from './counted.ts'
import type { Said, SaidOf } from './said.ts'

/** What readers are told of a statement, on an article, on its own page and in lists. */
type StatementWords = {
  /** Names the mark behind the words, for screen readers. */
  saidBy: SaidOf<[speaker: string]>
  /** The same where it was denied, contradicted or revised; `disputes` are words of `disputeWords`. */
  saidByDisputed: SaidOf<[speaker: string, disputes: string]>
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
  /** When the article does not say when it was said: its own day stands in. */
  articleOf: SaidOf<[day: string]>
  dayNotGiven: SaidOf<[articleOf: string]>
  place: Said
  event: Said
  medium: Said
  /** What passed the words on to the article: an agency, a document. */
  via: Said
  source: Said
  archivedOn: SaidOf<[day: string]>
  figures: Said
  topics: Said
  hedged: Said
  conditional: Said
  /** The same in a list, after what was done: « Annonce, au conditionnel ». */
  hedgedShort: Said
  conditionalShort: Said
  responses: Said
  /** In place of a headline, where a response stands in the article being read. */
  sameArticle: Said
  /** Between a name and what it said. */
  colon: Said
  title: SaidOf<[speaker: string, words: string]>
  /** Above the paragraph in which the words stand; the article’s headline follows. */
  inArticle: Said
  /** Above what the same speaker also said. */
  othersOnTopic: Said
  others: Said
  embed: Said
  embedWhy: Said
  embedAsHtml: Said
  embedAsFrame: Said
  /** Before the links below; a space follows. */
  forPrograms: Said
  annotation: Said
  inApi: Said
  /** Under a statement shown on another site, before the newsroom’s name. */
  recordOf: SaidOf<[newsroom: string]>
  /** Names the frame in which another site shows the statement. */
  frameTitle: SaidOf<[speaker: string, newsroom: string]>
}

export const statementWords: StatementWords = {
  saidBy: {
    fr: speaker => `Qui l’a dit : ${speaker}`,
    en: speaker => `Who said it: ${speaker}`,
  },
  saidByDisputed: {
    fr: (speaker, disputes) => `Qui l’a dit : ${speaker} (déclaration ${disputes})`,
    en: (speaker, disputes) => `Who said it: ${speaker} (statement ${disputes})`,
  },
  unknownSpeaker: { fr: 'Source non précisée', en: 'Speaker not named' },
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
  articleOf: { fr: day => `article du ${day}`, en: day => `article of ${day}` },
  dayNotGiven: {
    fr: articleOf => `non précisée (${articleOf})`,
    en: articleOf => `not given (${articleOf})`,
  },
  place: { fr: 'Lieu', en: 'Place' },
  event: { fr: 'Circonstance', en: 'Occasion' },
  medium: { fr: 'Support', en: 'Medium' },
  via: { fr: 'Par l’intermédiaire de', en: 'By way of' },
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
  hedgedShort: { fr: 'attribution incertaine', en: 'attribution uncertain' },
  conditionalShort: { fr: 'au conditionnel', en: 'unconfirmed' },
  responses: {
    fr: 'Confirmations, démentis et réponses',
    en: 'Confirmations, denials and answers',
  },
  sameArticle: { fr: 'même article', en: 'same article' },
  colon: { fr: ' : ', en: ': ' },
  title: {
    fr: (speaker, words) => `${speaker} : ${words}`,
    en: (speaker, words) => `${speaker}: ${words}`,
  },
  inArticle: { fr: 'Dans l’article', en: 'In the article' },
  othersOnTopic: {
    fr: 'De la même source, sur le même sujet',
    en: 'By the same speaker, on the same topic',
  },
  others: { fr: 'De la même source', en: 'By the same speaker' },
  embed: {
    fr: 'Reprendre cette déclaration sur un autre site',
    en: 'Show this statement on another site',
  },
  embedWhy: {
    fr: 'Copiez l’un de ces deux codes : aucun script, aucun traceur.',
    en: 'Copy one of these: no script, no tracking.',
  },
  embedAsHtml: { fr: 'Citation à coller dans un texte', en: 'Quotation to paste into a text' },
  embedAsFrame: { fr: 'Cadre mis en page', en: 'Frame, with its layout' },
  forPrograms: { fr: 'Pour les développeurs :', en: 'For developers:' },
  annotation: { fr: 'annotation (JSON-LD)', en: 'annotation (JSON-LD)' },
  inApi: { fr: 'adresse dans l’API', en: 'address in the API' },
  recordOf: {
    fr: newsroom => `Déclaration relevée par ${newsroom}`,
    en: newsroom => `Statement recorded by ${newsroom}`,
  },
  frameTitle: {
    fr: (speaker, newsroom) => `Déclaration : ${speaker} (${newsroom})`,
    en: (speaker, newsroom) => `Statement: ${speaker} (${newsroom})`,
  },
}

/** Why a statement is no longer shown at its address. */
export const goneWords: Record<WhyGone, { what: Said; why: Said }> = {
  'article-withdrawn': {
    what: { fr: 'Cette déclaration a été retirée', en: 'This statement has been withdrawn' },
    why: {
      fr: 'La rédaction a retiré l’article dont elle provenait.',
      en: 'The newsroom withdrew the article it came from.',
    },
  },
  'words-gone': {
    what: { fr: 'Cette déclaration a été retirée', en: 'This statement has been withdrawn' },
    why: {
      fr: 'L’article dont elle provenait a été modifié : ces mots n’y figurent plus.',
      en: 'The article it came from has changed: these words are no longer in it.',
    },
  },
  dismissed: {
    what: { fr: 'Cette déclaration a été écartée', en: 'This statement has been set aside' },
    why: {
      fr: 'Après examen, la rédaction ne la retient pas comme une déclaration.',
      en: 'On review, the newsroom does not hold it to be a statement.',
    },
  },
}

/** Whether the words are the speaker’s own or the writer’s. */
export const modeWords: Record<Mode, Said> = {
  direct: { fr: 'citation entre guillemets', en: 'their own words, in quotation marks' },
  indirect: { fr: 'propos rapportés par l’article', en: 'reported in the article’s words' },
  mixed: {
    fr: 'propos rapportés, en partie cités',
    en: 'reported, partly in their own words',
  },
}

/** What was done to a statement, by others or by its own speaker, as a word of it; agrees with « déclaration ». */
export const disputeWords: Record<'denies' | 'contradicts' | 'revises', Said> = {
  denies: { fr: 'démentie', en: 'denied' },
  contradicts: { fr: 'contredite', en: 'contradicted' },
  revises: { fr: 'rectifiée', en: 'revised' },
}

/** Before the name of whoever did it to this statement (`by`), or to whom this statement does it (`of`); a space follows. */
export const responseWords: Record<ResponseKind, Record<ResponseSide, Said>> = {
  repeats: {
    by: { fr: 'Reprise par', en: 'Repeated by' },
    of: { fr: 'Reprend les propos de', en: 'Repeats what was said by' },
  },
  confirms: {
    by: { fr: 'Confirmée par', en: 'Confirmed by' },
    of: { fr: 'Confirme les propos de', en: 'Confirms what was said by' },
  },
  denies: {
    by: { fr: 'Démentie par', en: 'Denied by' },
    of: { fr: 'Dément les propos de', en: 'Denies what was said by' },
  },
  contradicts: {
    by: { fr: 'Contredite par', en: 'Contradicted by' },
    of: { fr: 'Contredit les propos de', en: 'Contradicts what was said by' },
  },
  revises: {
    by: { fr: 'Rectifiée par', en: 'Revised by' },
    of: { fr: 'Rectifie les propos de', en: 'Revises what was said by' },
  },
  answers: {
    by: { fr: 'Réponse de', en: 'Answered by' },
    of: { fr: 'Répond aux propos de', en: 'Answers what was said by' },
  },
}
