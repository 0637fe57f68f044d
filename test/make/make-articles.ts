import {
  type ArticleContent,
  draftArticle,
  publishFromElsewhere,
} from '../../src/newsroom/articles/index.ts'
import type { Newsroom } from '../../src/newsroom/newsroom.ts'
import type { Language } from '../../src/newsroom/values/language.ts'

type Wishes = Partial<ArticleContent> & {
  slug?: string
  language?: Language
  editionOf?: string
  publishedAt?: string
  datedAt?: string
  text?: string
}

/** A draft with the newsroom's own verb; what the test does not wish for is plain. */
export async function makeDraft(
  newsroom: Newsroom,
  wishes: Wishes = {},
): Promise<{ articleId: string; slug: string }> {
  const {
    slug = null,
    language = 'fr',
    editionOf = null,
    datedAt,
    text = 'Le port a rouvert ce matin.',
    ...content
  } = wishes
  const drafted = await draftArticle(newsroom, {
    language,
    slug,
    editionOf,
    note: null,
    datedAt: datedAt ? new Date(datedAt) : null,
    content: {
      headline: 'Le port rouvre',
      standfirst: null,
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
      sectionId: null,
      authorIds: [],
      topicIds: [],
      leadMediaId: null,
      sourceUrl: null,
      ...contentOnly(content),
    },
  })
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal))
  return drafted.value
}

/** Published as it is: what the checks think of a test's words is not what the test is about. */
export async function makePublishedArticle(
  newsroom: Newsroom,
  wishes: Wishes = {},
): Promise<{ articleId: string; slug: string }> {
  const draft = await makeDraft(newsroom, wishes)
  const publishedAt = wishes.publishedAt ? new Date(wishes.publishedAt) : newsroom.now()
  const published = await publishFromElsewhere(newsroom, {
    articleId: draft.articleId,
    publishedAt,
    updatedAt: publishedAt,
  })
  if (!published.ok) throw new Error(JSON.stringify(published.refusal))
  return draft
}

function contentOnly({
  publishedAt: _,
  ...content
}: Partial<ArticleContent> & { publishedAt?: string }): Partial<ArticleContent> {
  return content
}
