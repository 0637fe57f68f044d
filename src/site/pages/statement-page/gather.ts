import { findArticleAt, type PublishedArticle } from '../../../newsroom/articles/index.ts'
import type { Register } from '../../../newsroom/offices/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import {
  findPublicStatement,
  findWhyGone,
  listResponses,
  listStatementsBySpeaker,
  type PublicResponse,
  type PublicStatement,
  type WhyGone,
} from '../../../newsroom/statements/index.ts'
import type { Site } from '../../page.ts'

export type GatheredStatement = {
  found: 'statement'
  settings: Settings
  sectionTree: SectionTree
  register: Register
  statement: PublicStatement
  /** The article it stands in; null when it was withdrawn a moment ago. */
  article: PublishedArticle | null
  responses: PublicResponse[]
  /** What the speaker also said, about the same topic when there is one. */
  others: PublicStatement[]
}

export type GatheredGone = { found: 'gone'; why: WhyGone }

const othersShown = 5

/** All that a statement’s address shows; null when there is nothing and never was. */
export async function gather(
  site: Site,
  statementId: string,
): Promise<GatheredStatement | GatheredGone | null> {
  const { newsroom } = site
  const statement = await findPublicStatement(newsroom, statementId)
  if (!statement) {
    const why = await findWhyGone(newsroom, statementId)
    return why && { found: 'gone', why }
  }
  const [settings, sectionTree, register, at, responses, others] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    site.loadRegister(),
    findArticleAt(newsroom, statement.article),
    listResponses(newsroom, [statementId]),
    listOthers(site, statement),
  ])
  return {
    found: 'statement',
    ...{ settings, sectionTree, register, statement, others },
    article: at?.state === 'published' ? at.article : null,
    responses: responses.get(statementId) ?? [],
  }
}

async function listOthers(site: Site, statement: PublicStatement): Promise<PublicStatement[]> {
  const [speaker] = statement.speakers
  if (!speaker) return []
  const { statements } = await listStatementsBySpeaker(
    site.newsroom,
    { speakerId: speaker.topicId, topicId: statement.about[0]?.topicId ?? null },
    { olderThan: null, limit: othersShown + 1, language: statement.language },
  )
  return statements
    .filter(({ statementId }) => statementId !== statement.statementId)
    .slice(0, othersShown)
}
