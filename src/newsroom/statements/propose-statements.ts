import { findAnchor, wholeArticle } from '../body/index.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Register } from '../offices/index.ts'
import { loadSettings } from '../settings/settings.ts'
import { type AdmitTopicRequest, proposeTopic } from '../topics/index.ts'
import { dayInZone } from '../values/day-in-zone.ts'
import { lockReadableArticle, type ReadableArticle } from './find-readable-article.ts'
import { listDecidedAnchors, removeSuggestionsBut } from './proposal-rows.ts'
import { type Proposal, readProposals } from './read-proposals.ts'
import { readersHave } from './readers-have.ts'
import { saveSuggestion } from './statement-rows.ts'

/**
 * Reads the working copy of an article and keeps what it finds as suggestions. Suggestions that it no longer finds go;
 * what a person has decided on stays as it is, and is not suggested again.
 */
export async function proposeStatements(
  newsroom: Newsroom,
  { articleId, register }: { articleId: string; register: Register },
): Promise<{ suggested: number }> {
  return await inTransaction(newsroom, async inside => {
    const article = await lockReadableArticle(inside, articleId)
    if (!article) return { suggested: 0 }
    const { timeZone } = await loadSettings(inside)
    const date = dayInZone(article.live?.publishedAt ?? inside.now(), timeZone)
    const read = readProposals(article, { register, date })
    const proposals = read.filter(await isUndecided(inside, article))
    await removeSuggestionsBut(
      inside.database,
      articleId,
      proposals.map(({ fingerprint }) => fingerprint),
    )
    await saveAll(inside, article, proposals)
    return { suggested: proposals.length }
  })
}

/** Words that a person has decided on, or the most of them, are not proposed a second time. */
async function isUndecided(
  { database }: Newsroom,
  { articleId, words }: ReadableArticle,
): Promise<(proposal: Proposal) => boolean> {
  const document = wholeArticle(words)
  const decided = await listDecidedAnchors(database, articleId)
  const taken = decided.flatMap(({ anchors }) =>
    anchors.flatMap(anchor => {
      const range = findAnchor(document, anchor)
      return range === 'lost' ? [] : [range]
    }),
  )
  const fingerprints = new Set(decided.map(({ fingerprint }) => fingerprint))
  return ({ fingerprint, content }) =>
    !fingerprints.has(fingerprint) &&
    !content.anchors.some(({ position }) =>
      taken.some(range => {
        const shared = Math.min(range.end, position.end) - Math.max(range.start, position.start)
        return shared * 2 > position.end - position.start
      }),
    )
}

async function saveAll(
  newsroom: Newsroom,
  article: ReadableArticle,
  proposals: readonly Proposal[],
): Promise<void> {
  const topicIdOf = openTopics(newsroom)
  const isLive = readersHave(article)
  for (const { speaker, fingerprint, content, about, speakerTopic } of proposals) {
    const topicIds = speakerTopic ? [await topicIdOf(speakerTopic)] : []
    const aboutIds = new Set(article.subjectIds)
    for (const topic of about) aboutIds.add(await topicIdOf(topic))
    await saveSuggestion(newsroom.database, {
      statementId: newsroom.newId(),
      articleId: article.articleId,
      language: article.language,
      origin: 'read',
      fingerprint,
      proposedAt: newsroom.now(),
      inVersion: isLive(content.anchors),
      content: { ...content, speaker: { ...speaker, topicIds }, aboutIds: [...aboutIds] },
    })
  }
}

/** Asks for each topic once, however often an article names it. */
function openTopics(newsroom: Newsroom): (topic: AdmitTopicRequest) => Promise<string> {
  const known = new Map<string, string>()
  return async topic => {
    const key = topic.names.map(({ language, name }) => `${language} ${name}`).join()
    const topicId = known.get(key) ?? (await proposeTopic(newsroom, topic))
    known.set(key, topicId)
    return topicId
  }
}
