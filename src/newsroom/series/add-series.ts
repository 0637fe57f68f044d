import { sql } from 'kysely'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import { done, type Result, refused } from '../values/result.ts'
import { slugFrom } from '../values/slug.ts'
import { takeFreeSlug } from '../values/take-free-slug.ts'
import type { SeriesPlace } from './find-series.ts'
import { keysOfSeries } from './keys-of-series.ts'
import { relistPointsOfSeries } from './relist-points.ts'

export type AddSeriesRequest = {
  names: { language: Language; name: string; description: string | null }[]
  topicId: string | null
  unit: string | null
  /** Words that what is counted must have, any of these: « soldats tués », "troops killed". Plurals and accents do not matter. */
  counted: readonly string[]
  by: string
}

export type CannotAddSeries =
  | { cannot: 'add-series'; because: 'no-name' }
  | { cannot: 'add-series'; because: 'nothing-counted' }
  | { cannot: 'add-series'; because: 'name-taken'; name: string }

/** Begins to gather a figure over time, from all that the record already holds and from what it will; answers its addresses. */
export async function addSeries(
  newsroom: Newsroom,
  request: AddSeriesRequest,
): Promise<Result<{ places: SeriesPlace[]; points: number }, CannotAddSeries>> {
  const counted = request.counted.map(entry => entry.trim()).filter(Boolean)
  if (request.names.some(({ name }) => slugFrom(name) === ''))
    return refused({ cannot: 'add-series', because: 'no-name' })
  if (counted.length === 0) return refused({ cannot: 'add-series', because: 'nothing-counted' })
  return await inTransaction(newsroom, async inside => {
    const taken = await findTaken(inside, request.names)
    if (taken) return refused({ cannot: 'add-series', because: 'name-taken', name: taken } as const)
    const seriesId = inside.newId()
    await sql`
      insert into figure_series (series_id, topic_id, unit, counted, made_at, made_by)
      values (${seriesId}, ${request.topicId}, ${request.unit},
        (select array_agg(regexp_replace(fold_name(entry), '(s|x|es)\\y', '', 'g')) from unnest(${counted}::text[]) as entry),
        ${inside.now()}, ${request.by})`.execute(inside.database)
    const places: SeriesPlace[] = []
    for (const name of request.names) places.push(await insertName(inside, seriesId, name))
    const keys = await relistPointsOfSeries(inside.database, seriesId)
    await announceChange(inside.database, keysOfSeries(seriesId, request.topicId))
    return done({ places, points: keys.length })
  })
}

async function findTaken(
  { database }: Newsroom,
  names: AddSeriesRequest['names'],
): Promise<string | null> {
  for (const { language, name } of names) {
    const row = await database
      .selectFrom('figure_series_names')
      .select('name')
      .where('language', '=', language)
      .where(of => of(of.fn('lower', ['name']), '=', name.toLowerCase()))
      .executeTakeFirst()
    if (row) return row.name
  }
  return null
}

async function insertName(
  { database }: Newsroom,
  seriesId: string,
  { language, name, description }: AddSeriesRequest['names'][number],
): Promise<SeriesPlace> {
  const slug = await takeFreeSlug(slugFrom(name), async slug => {
    const taken = await database
      .selectFrom('figure_series_names')
      .select('slug')
      .where('language', '=', language)
      .where('slug', '=', slug)
      .executeTakeFirst()
    return taken === undefined
  })
  await database
    .insertInto('figure_series_names')
    .values({ series_id: seriesId, language, name, slug, description })
    .execute()
  return { language, slug }
}
