import { sql } from 'kysely'
import type { Newsroom } from '../newsroom.ts'
import type { SitePlace } from '../values/site-place.ts'

type Addressed = Exclude<SitePlace, { page: 'always-there' }>

/** Of these paths of our own site, those at which readers find nothing: one query for all. */
export async function listDeadPaths(
  newsroom: Newsroom,
  paths: readonly string[],
): Promise<string[]> {
  const asked = paths.map(path => ({ path, place: newsroom.readPath(path) }))
  const living = await listLiving(
    newsroom,
    asked.flatMap(({ place }) => (isAddressed(place) ? [place] : [])),
  )
  return asked
    .filter(({ place }) => place === null || (isAddressed(place) && !living.has(nameOf(place))))
    .map(({ path }) => path)
}

function isAddressed(place: SitePlace | null): place is Addressed {
  return place !== null && place.page !== 'always-there'
}

function nameOf({ page, language, slug }: Addressed): string {
  return `${page} ${language} ${slug}`
}

async function listLiving(
  newsroom: Newsroom,
  places: readonly Addressed[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<Addressed>`
    select asked.page, asked.language, asked.slug
    from unnest(
      ${places.map(({ page }) => page)}::text[],
      ${places.map(({ language }) => language)}::text[],
      ${places.map(({ slug }) => slug)}::text[]
    ) as asked(page, language, slug)
    where case asked.page
      when 'article' then exists (
        select from articles where (language, slug) = (asked.language, asked.slug) and state = 'published')
      when 'section' then exists (select from section_names where (language, slug) = (asked.language, asked.slug))
      when 'topic' then exists (select from topic_names where (language, slug) = (asked.language, asked.slug))
      else exists (select from authors where slug = asked.slug)
    end`.execute(newsroom.database)
  return new Set(rows.map(nameOf))
}
