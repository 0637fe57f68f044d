import { sql } from 'kysely'
import { type Body, bodyToText, listLinks, wholeArticle } from '../body/index.ts'
import type { Archive, OtherArticle } from '../checks/index.ts'
import type { Newsroom } from '../newsroom.ts'
import { keywordsOf, listRelatedArticles } from '../related/index.ts'
import { dayInZone } from '../values/day-in-zone.ts'
import type { Language } from '../values/language.ts'
import { listDeadPaths } from './list-dead-paths.ts'
import { isNamedIn, listKnownNames } from './list-known-names.ts'
import { listKnownStatements } from './list-known-statements.ts'
import type { WorkingCopy } from './working-copy.ts'

const mostAlike = 8

/** What the newsroom knows that bears on a working copy: a fixed number of queries, however large the archive. */
export async function searchArchive(
  newsroom: Newsroom,
  copy: WorkingCopy,
  { timeZone, date }: { timeZone: string; date: Date },
): Promise<Archive> {
  const { language, headline, standfirst, articleId, topicIds, sectionId } = copy
  const text = bodyToText(copy.body)
  const keywords = keywordsOf({ language, headline, standfirst, text })
  const likeness = { articleId, language, topicIds, sectionId, keywords, publishedAt: date }
  const related = await listRelatedArticles(newsroom, likeness, mostAlike)
  const others = await loadOthers(newsroom, copy, { timeZone, relatedIds: related.map(idOf) })
  const words = bodyToText(wholeArticle(copy))
  const known = await listKnownNames(newsroom, copy, words)
  const speakerIds = known.filter(one => isNamedIn(words, one)).map(({ topicId }) => topicId)
  const inSite = listLinks(copy.body).flatMap(({ href }) => pathOf(href))
  return {
    editions: others.filter(other => other.isEdition).map(({ article }) => article),
    alike: others.filter(other => !other.isEdition).map(({ article }) => article),
    statements: await listKnownStatements(newsroom, copy, speakerIds),
    // The texts of sources come here when the newsroom keeps copies of them.
    sources: [],
    names: known.map(({ name, aliases }) => ({ name, aliases })),
    deadPaths: await listDeadPaths(newsroom, [...new Set(inSite)]),
  }
}

function idOf({ articleId }: { articleId: string }): string {
  return articleId
}

/** The path of an address in our own site; « //other.example » is another site’s. */
function pathOf(href: string): string[] {
  const [path = ''] = href.split(/[?#]/)
  return /^\/(?!\/)/.test(path) ? [path] : []
}

type OtherRow = {
  language: Language
  slug: string
  headline: string
  standfirst: string | null
  body: Body
  published_at: Date
  is_edition: boolean
}

async function loadOthers(
  newsroom: Newsroom,
  { articleId, editionGroup }: WorkingCopy,
  { timeZone, relatedIds }: { timeZone: string; relatedIds: string[] },
): Promise<{ isEdition: boolean; article: OtherArticle }[]> {
  const { rows } = await sql<OtherRow>`
    select other.language, slug, headline, standfirst, body, other.published_at,
      other.edition_group = ${editionGroup} as is_edition
    from articles as other
    join article_versions as version on version.article_id = other.article_id and version.number = other.live_version
    where other.state = 'published' and other.article_id <> ${articleId}
      and (other.edition_group = ${editionGroup} or other.article_id = any(${relatedIds}::uuid[]))
    order by other.published_at desc`.execute(newsroom.database)
  return rows.map(row => ({
    isEdition: row.is_edition,
    article: {
      language: row.language,
      headline: row.headline,
      address: `${row.language}/${row.slug}`,
      published: dayInZone(row.published_at, timeZone),
      text: [row.headline, row.standfirst, bodyToText(row.body)].filter(Boolean).join('\n\n'),
    },
  }))
}
