import type { Anchor } from '../../src/newsroom/body/index.ts'
import type { PublicStatement } from '../../src/newsroom/statements/index.ts'
import type { TopicLabel } from '../../src/newsroom/topics/index.ts'

export function makeTopicLabel(changes: Partial<TopicLabel> = {}): TopicLabel {
  return {
    topicId: 'topic-1',
    kind: 'person',
    name: 'Irène Vasselot',
    slug: 'irene-vasselot',
    language: 'fr',
    wikidataId: null,
    ...changes,
  }
}

/** An anchor of words that stand there. */
export function makeAnchor(exact: string, start: number): Anchor {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
    likeness: null,
  }
}

/** « Le pont tiendra », said by a works director in the article of `makePublishedArticle`. */
export function makePublicStatement(changes: Partial<PublicStatement> = {}): PublicStatement {
  const content = changes.content ?? '« Le pont tiendra »'
  return {
    statementId: '0192d0c4-7b1c-7000-8000-000000000001',
    articleId: 'article-1',
    language: 'fr',
    state: 'confirmed',
    origin: 'read',
    content,
    anchors: [makeAnchor(content, 0)],
    mode: 'direct',
    act: 'says',
    negated: false,
    hedged: false,
    conditional: false,
    speaker: {
      kind: 'person',
      words: 'Irène Vasselot',
      name: 'Irène Vasselot',
      role: 'directrice des travaux',
      officeKey: null,
      via: null,
      topicIds: ['topic-1'],
    },
    aboutIds: [],
    figures: [],
    saidOn: '2024-10-28',
    occasion: { when: null, place: null, event: null, medium: null },
    source: null,
    lostSince: null,
    proposedAt: new Date('2024-10-28T09:12:00Z'),
    decided: { at: new Date('2024-10-28T09:12:00Z'), by: 'Ada Brun' },
    isPublic: true,
    speakers: [makeTopicLabel()],
    about: [],
    article: {
      language: 'fr',
      slug: 'le-pont',
      headline: 'Le pont rouvre',
      standfirst: null,
      publishedAt: new Date('2024-10-28T09:12:00Z'),
    },
    ...changes,
  }
}
