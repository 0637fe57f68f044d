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
  const alikeIds = related.map(one => one.articleId)
  const linked = listLinks(copy.body).map(({ href }) => href)
  const sources = placesAmong(newsroom, [...linked, ...copy.sourceUrls])
  const others = await loadOthers(newsroom, copy, { timeZone, alikeIds, sources })
  const words = bodyToText(wholeArticle(copy))
  const known = await listKnownNames(newsroom, copy, words)
  const speakerIds = known.filter(one => isNamedIn(words, one)).map(({ topicId }) => topicId)
  return {
    editions: others.filter(({ as }) => as.edition).map(({ article }) => article),
    alike: others.filter(({ as }) => as.alike).map(({ article }) => article),
    statements: await listKnownStatements(newsroom, copy, speakerIds),
    // Texts on other sites would have to be fetched, which no check does.
    sources: others.filter(({ as }) => as.source).map(({ article }) => article),
    names: known.map(({ name, aliases }) => ({ name, aliases })),
    deadPaths: await listDeadPaths(newsroom, pathsAmong(linked)),
  }
}

/** The paths of our own site among addresses, each once; « //other.example » is another site’s. */
function pathsAmong(addresses: readonly string[]): string[] {
  const paths = addresses.flatMap(address => {
    const [path = ''] = address.split(/[?#]/)
    return /^\/(?!\/)/.test(path) ? [path] : []
  })
  return [...new Set(paths)]
}

type ArticleAddress = { language: Language; slug: string }

/** Our own articles among addresses. */
function placesAmong(newsroom: Newsroom, addresses: readonly string[]): ArticleAddress[] {
  return pathsAmong(addresses).flatMap(path => {
    const place = newsroom.readPath(path)
    return place?.page === 'article' ? [place] : []
  })
}

/** As what another article bears on this one: several of these at once, when it is linked and alike. */
type Bearing = { edition: boolean; alike: boolean; source: boolean }

type OtherRow = {
  language: Language
  slug: string
  headline: string
  standfirst: string | null
  body: Body
  published_at: Date
  bears_as: Bearing
}

type Asked = { timeZone: string; alikeIds: string[]; sources: readonly ArticleAddress[] }

async function loadOthers(
  newsroom: Newsroom,
  { articleId, editionGroup }: WorkingCopy,
  { timeZone, alikeIds, sources }: Asked,
): Promise<{ as: Bearing; article: OtherArticle }[]> {
  const { rows } = await sql<OtherRow>`
    with bearing (article_id, edition, alike, source) as (
      select article_id, true, false, false from articles where edition_group = ${editionGroup}
      union all
      select unnest(${alikeIds}::uuid[]), false, true, false
      union all
      select article_id, false, false, true
      from unnest(${sources.map(one => one.language)}::text[], ${sources.map(one => one.slug)}::text[])
        as linked(language, slug) join articles using (language, slug)
    )
    select other.language, other.slug, headline, standfirst, body, other.published_at,
      json_build_object('edition', edition, 'alike', alike, 'source', source) as bears_as
    from (
      select article_id, bool_or(edition) as edition, bool_or(alike) as alike, bool_or(source) as source
      from bearing group by article_id
    ) as borne
    join articles as other using (article_id)
    join article_versions as version on version.article_id = other.article_id and version.number = other.live_version
    where other.state = 'published' and other.article_id <> ${articleId}
    order by other.published_at desc`.execute(newsroom.database)
  return rows.map(row => ({
    as: row.bears_as,
    article: {
      language: row.language,
      headline: row.headline,
      address: `${row.language}/${row.slug}`,
      published: dayInZone(row.published_at, timeZone),
      text: [row.headline, row.standfirst, bodyToText(row.body)].filter(Boolean).join('\n\n'),
    },
  }))
}
