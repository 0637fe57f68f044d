import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from '../../test/newsroom.ts'
import { sentenceOfDoubt } from '../messages/doubts.ts'
import { publishArticle } from '../newsroom/articles/index.ts'
import { bodyFromText } from '../newsroom/body/index.ts'
import { admitArrival } from './admit-arrival.ts'
import type { Arrival } from './arrival.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  newsroom.setTime('2024-10-28T09:00:00Z')
})

afterAll(() => newsroom.close())

/** A text that the checks would stop. */
function makeArrival(changes: Partial<Arrival> = {}): Arrival {
  return {
    language: 'fr',
    headline: 'L’OTAN à Bruxelles',
    standfirst: null,
    authors: [],
    sectionTrail: [],
    topics: [],
    body: bodyFromText('Le secrétaire général de l’OTAN, Jens Stoltenberg, est à Bruxelles.'),
    publishedAt: null,
    sourceUrl: null,
    doubts: [],
    ...changes,
  }
}

const wishes = { sectionTrail: null, leadMediaId: null }

async function publishedAt(articleId: string): Promise<Date | null> {
  const row = await newsroom.database
    .selectFrom('articles')
    .select('published_at')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  return row?.published_at ?? null
}

test('what was published elsewhere on a day gone by is taken as it is, and what would have stopped it is told', async () => {
  const arrival = makeArrival({ publishedAt: '2024-10-20' })
  const admitted = await admitArrival(newsroom, {
    arrival,
    slug: 'ancien',
    publish: true,
    ...wishes,
  })
  expect(admitted).toMatchObject({
    ok: true,
    value: { outcome: 'published', doubts: [{ about: 'check-blocks', code: 'office-holder' }] },
  })
  const [doubt] = admitted.ok ? admitted.value.doubts : []
  expect(doubt && sentenceOfDoubt(doubt, 'fr')).toContain('aurait arrêté la publication')
})

test.each([
  { what: 'without a date', publishedAt: null },
  { what: 'of today', publishedAt: '2024-10-28' },
])(
  'a text $what is new, and passes the checks; refused, it leaves no draft behind',
  async ({ publishedAt }) => {
    const arrival = makeArrival({ publishedAt })
    const request = { arrival, slug: 'nouveau', ...wishes }
    expect(await admitArrival(newsroom, { ...request, publish: true })).toMatchObject({
      ok: false,
      refusal: { because: 'blocked-by-checks' },
    })
    const left = await newsroom.database
      .selectFrom('articles')
      .select('slug')
      .where('slug', '=', 'nouveau')
      .execute()
    expect(left).toEqual([])
  },
)

test('a draft keeps the date that the text came with, and is published under it', async () => {
  const body = bodyFromText('Le port rouvre.')
  const arrival = makeArrival({ body, headline: 'Le port', publishedAt: '2024-10-20T10:12' })
  const request = { arrival, slug: 'le-port', publish: false, ...wishes }
  const admitted = await admitArrival(newsroom, request)
  const articleId = admitted.ok ? admitted.value.articleId : ''
  expect((await publishArticle(newsroom, { articleId })).ok).toBe(true)
  expect(await publishedAt(articleId)).toEqual(new Date('2024-10-20T08:12:00Z'))
})
