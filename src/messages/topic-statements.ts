import type { Said, SaidOf } from './said.ts'

/** What a topic said and what was said about it: on its page, and in lists of their own. */
type TopicStatementsWords = {
  /** What the person or body said. */
  saidBy: Said
  saidAbout: Said
  /** Titles of the lists on pages of their own. */
  allSaidBy: SaidOf<[topic: string]>
  allSaidAbout: SaidOf<[topic: string]>
  /** Leads from a topic’s page to a list. */
  seeAll: Said
  /** Above the topic’s articles, when statements stand above them. */
  articles: Said
  /** Before the topics a speaker’s statements can be narrowed to. */
  onTopic: Said
  everyTopic: Said
  older: Said
  newest: Said
  noneBy: Said
  noneByOnTopic: Said
  noneAbout: Said
  /** In place of the topic’s articles. */
  noArticles: Said
}

export const topicStatementsWords: TopicStatementsWords = {
  saidBy: { fr: 'Déclarations', en: 'Statements' },
  saidAbout: { fr: 'Qui a dit quoi', en: 'Who said what' },
  allSaidBy: {
    fr: topic => `Déclarations : ${topic}`,
    en: topic => `Statements: ${topic}`,
  },
  allSaidAbout: {
    fr: topic => `Qui a dit quoi : ${topic}`,
    en: topic => `Who said what: ${topic}`,
  },
  seeAll: { fr: 'Toutes les déclarations', en: 'All statements' },
  articles: { fr: 'Articles', en: 'Articles' },
  onTopic: { fr: 'À propos de :', en: 'About:' },
  everyTopic: { fr: 'Tous les sujets', en: 'All topics' },
  older: { fr: 'Déclarations plus anciennes', en: 'Older statements' },
  newest: { fr: 'Déclarations les plus récentes', en: 'Newest statements' },
  noneBy: {
    fr: 'La rédaction n’a encore confirmé aucune déclaration sous ce nom.',
    en: 'The newsroom has not confirmed any statement under this name yet.',
  },
  noneByOnTopic: {
    fr: 'Aucune déclaration confirmée sur ce sujet.',
    en: 'No confirmed statement on this topic.',
  },
  noneAbout: {
    fr: 'La rédaction n’a encore confirmé aucune déclaration à ce sujet.',
    en: 'The newsroom has not confirmed any statement about this yet.',
  },
  noArticles: {
    fr: 'Aucun article n’est encore classé sous ce sujet.',
    en: 'No article has been filed under this topic yet.',
  },
}
