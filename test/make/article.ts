import type { ArticleCard, PublishedArticle } from '../../src/newsroom/articles/index.ts'
import type { Body } from '../../src/newsroom/body/index.ts'
import type { Media } from '../../src/newsroom/media/index.ts'

export function makeBody(...paragraphs: string[]): Body {
  return {
    type: 'doc',
    content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}

/** A French article published in « Europe » on 28 October 2024 at 10:12 in Paris. */
export function makePublishedArticle(changes: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    articleId: 'article-1',
    language: 'fr',
    slug: 'le-pont',
    version: 1,
    headline: 'Le pont rouvre',
    standfirst: 'Après deux ans de travaux.',
    body: makeBody('Le pont rouvre ce lundi.'),
    wordCount: 690,
    keywords: ['pont'],
    publishedAt: new Date('2024-10-28T09:12:00Z'),
    updatedAt: new Date('2024-10-28T09:12:00Z'),
    sectionId: 'europe',
    sourceUrl: null,
    authors: [{ authorId: 'author-1', name: 'Anouk Le Tallec', slug: 'anouk-le-tallec' }],
    topics: [],
    lead: null,
    media: [],
    corrections: [],
    editions: [],
    ...changes,
  }
}

export function makeMedia(changes: Partial<Media> = {}): Media {
  return {
    mediaId: 'media-1',
    sha256: 'a'.repeat(64),
    format: 'jpeg',
    width: 2000,
    height: 1333,
    credit: 'Anouk Le Tallec',
    alt: { fr: 'Le pont au matin' },
    caption: {},
    ...changes,
  }
}

export function makeCard(number: number, changes: Partial<ArticleCard> = {}): ArticleCard {
  return {
    articleId: `article-${number}`,
    language: 'fr',
    slug: `article-${number}`,
    headline: `Article ${number}`,
    standfirst: null,
    publishedAt: new Date(Date.UTC(2024, 9, 28, 9) - number * 3_600_000),
    updatedAt: new Date(Date.UTC(2024, 9, 28, 9) - number * 3_600_000),
    sectionId: 'europe',
    authors: [],
    lead: null,
    ...changes,
  }
}
