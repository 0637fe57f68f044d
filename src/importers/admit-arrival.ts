import type { CannotDraftArticle, CannotPublishArticle } from '../newsroom/articles/index.ts'
import {
  type ArticlePlace,
  draftArticle,
  findArticleId,
  findDraft,
  publishArticle,
  publishFromElsewhere,
} from '../newsroom/articles/index.ts'
import { admitAuthor } from '../newsroom/authors/index.ts'
import { bodyToText } from '../newsroom/body/index.ts'
import { inTransaction } from '../newsroom/in-transaction.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import {
  findSectionByTrail,
  loadSectionTree,
  nameOf,
  type Section,
  trailOf,
} from '../newsroom/sections/index.ts'
import { loadSettings } from '../newsroom/settings/settings.ts'
import { admitTopic } from '../newsroom/topics/index.ts'
import { dayInZone } from '../newsroom/values/day-in-zone.ts'
import { momentInZone } from '../newsroom/values/moment-in-zone.ts'
import { done, type Result, refused } from '../newsroom/values/result.ts'
import { slugFrom } from '../newsroom/values/slug.ts'
import { blockersAmong, checkArticle } from '../newsroom/waivers/index.ts'
import type { Arrival } from './arrival.ts'

export type AdmitArrivalRequest = {
  arrival: Arrival
  slug: string | null
  /** A section that must be found; null to take the arrival's own trail if the newsroom knows it. */
  sectionTrail: string[] | null
  leadMediaId: string | null
  publish: boolean
}

export type Admitted = ArticlePlace & {
  outcome: 'drafted' | 'published' | 'unchanged'
  articleId: string
  headline: string
  doubts: Arrival['doubts']
}

export type CannotAdmitArrival =
  | CannotDraftArticle
  | CannotPublishArticle
  | { cannot: 'admit-arrival'; because: 'unknown-section'; trail: string[]; known: string[][] }

/** Gives an arrived article its place in the newsroom, with its authors and topics: all of it or nothing. */
export async function admitArrival(
  newsroom: Newsroom,
  request: AdmitArrivalRequest,
): Promise<Result<Admitted, CannotAdmitArrival>> {
  return await inTransaction(newsroom, async inside => {
    const { arrival } = request
    const place = { language: arrival.language, slug: request.slug ?? slugFrom(arrival.headline) }
    const standing = await findSame(inside, place, arrival)
    if (standing && (!request.publish || standing.state === 'published'))
      return done({
        ...place,
        outcome: 'unchanged',
        articleId: standing.articleId,
        headline: arrival.headline,
        doubts: [],
      })
    const section = await findSection(inside, request)
    if (!section.ok) return section
    const { timeZone } = await loadSettings(inside)
    const datedAt =
      arrival.publishedAt === null ? null : momentInZone(arrival.publishedAt, timeZone)
    const drafted = standing
      ? done({ ...place, articleId: standing.articleId })
      : await draft(inside, { ...request, datedAt }, section.value.section)
    if (!drafted.ok) return drafted
    const { articleId, slug, language } = drafted.value
    const doubts = [...arrival.doubts, ...section.value.doubts]
    const admitted = { articleId, slug, language, headline: arrival.headline, doubts }
    if (!request.publish) return done({ ...admitted, outcome: 'drafted' })
    const isPast =
      datedAt !== null && dayInZone(datedAt, timeZone) < dayInZone(inside.now(), timeZone)
    const published = await publish(inside, articleId, isPast ? datedAt : null)
    return published.ok
      ? done({ ...admitted, doubts: [...doubts, ...published.value], outcome: 'published' })
      : published
  })
}

/** What was published elsewhere on a day gone by is taken as it is, and only doubts come of it; anything else is new and passes the checks. */
async function publish(
  newsroom: Newsroom,
  articleId: string,
  publishedElsewhereAt: Date | null,
): Promise<Result<Arrival['doubts'], CannotPublishArticle>> {
  const published =
    publishedElsewhereAt === null
      ? await publishArticle(newsroom, { articleId })
      : await publishFromElsewhere(newsroom, {
          articleId,
          publishedAt: publishedElsewhereAt,
          updatedAt: publishedElsewhereAt,
        })
  if (!published.ok || publishedElsewhereAt === null) return published.ok ? done([]) : published
  const checked = await checkArticle(newsroom, articleId)
  const blockers = blockersAmong(checked?.findings ?? [])
  return done(
    blockers.map(({ code, words, message }) => ({
      about: 'check-blocks',
      where: null,
      code,
      words,
      message,
    })),
  )
}

/** The article that stands at this address with these very words. */
async function findSame(newsroom: Newsroom, place: ArticlePlace, arrival: Arrival) {
  const found = await findArticleId(newsroom, place)
  const standing = found && (await findDraft(newsroom, found.articleId))
  if (!found || !standing) return null
  const isSame =
    standing.headline === arrival.headline && bodyToText(standing.body) === bodyToText(arrival.body)
  return isSame ? found : null
}

type FoundSection = { section: Section | null; doubts: Arrival['doubts'] }

async function findSection(
  newsroom: Newsroom,
  { arrival, sectionTrail }: AdmitArrivalRequest,
): Promise<Result<FoundSection, CannotAdmitArrival>> {
  const tree = await loadSectionTree(newsroom)
  const trail = sectionTrail ?? arrival.sectionTrail
  if (trail.length === 0) return done({ section: null, doubts: [] })
  const section = findSectionByTrail(tree, trail)
  if (section) return done({ section, doubts: [] })
  if (sectionTrail) {
    const known = tree.all.map(one =>
      trailOf(tree, one.sectionId).map(above => nameOf(above, arrival.language).name),
    )
    return refused({ cannot: 'admit-arrival', because: 'unknown-section', trail, known })
  }
  return done({
    section: null,
    doubts: [{ about: 'section-trail-unknown', where: null, words: trail.join(' / ') }],
  })
}

async function draft(
  newsroom: Newsroom,
  request: AdmitArrivalRequest & { datedAt: Date | null },
  section: Section | null,
) {
  const { arrival, slug, leadMediaId, datedAt } = request
  const { language, headline, standfirst, body, sourceUrl } = arrival
  const authorIds: string[] = []
  for (const name of arrival.authors)
    authorIds.push((await admitAuthor(newsroom, { name, bio: {} })).authorId)
  const topicIds: string[] = []
  for (const name of arrival.topics) topicIds.push(await admitSubject(newsroom, language, name))
  return await draftArticle(newsroom, {
    language,
    slug,
    editionOf: null,
    content: {
      headline,
      standfirst,
      body,
      sectionId: section?.sectionId ?? null,
      authorIds: [...new Set(authorIds)],
      topicIds: [...new Set(topicIds)],
      leadMediaId,
      sourceUrl,
    },
    note: null,
    datedAt,
  })
}

async function admitSubject(
  newsroom: Newsroom,
  language: Arrival['language'],
  name: string,
): Promise<string> {
  const names = [{ language, name, description: null, aliases: [] }]
  return (await admitTopic(newsroom, { kind: 'subject', wikidataId: null, names })).topicId
}
