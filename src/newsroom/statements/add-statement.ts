import { readFigures, readMode } from '../../reading/index.ts'
import { recordInAudit } from '../audit/index.ts'
import {
  type Anchor,
  anchorRange,
  type Body,
  bodyToText,
  type CannotAnchor,
  type TextRange,
  wholeArticle,
} from '../body/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { loadSettings } from '../settings/settings.ts'
import { acceptTopic } from '../topics/index.ts'
import { dayInZone } from '../values/day-in-zone.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { StatementEdit } from './edit-statement.ts'
import { lockReadableArticle, type ReadableArticle } from './find-readable-article.ts'
import { openFingerprints } from './fingerprint.ts'
import { relist } from './listing-rows.ts'
import { readersHave } from './readers-have.ts'
import { contentOf, type StatementContent, type StatementSpeaker } from './statement.ts'
import { insertConfirmed } from './statement-rows.ts'

export type AddStatementRequest = {
  articleId: string
  /** The words said, as ranges of the text of the whole article. */
  pieces: readonly TextRange[]
  speaker: StatementSpeaker
  /** What the person knows beside; what is left out is read from the words. */
  known: Omit<StatementEdit, 'speaker'>
  by: string
}

export type CannotAddStatement =
  | { cannot: 'add-statement'; because: 'article-not-found'; articleId: string }
  | { cannot: 'add-statement'; because: 'no-words' }
  | { cannot: 'add-statement'; because: 'stands-already'; content: string }
  | CannotAnchor

/** A statement that reading missed, pointed out by a person: it is confirmed from the start. */
export async function addStatement(
  newsroom: Newsroom,
  request: AddStatementRequest,
): Promise<Result<{ statementId: string }, CannotAddStatement>> {
  return await inTransaction(newsroom, async inside => {
    const { database: transaction } = inside
    const article = await lockReadableArticle(inside, request.articleId)
    if (!article) return refused(articleNotFound(request.articleId))
    const anchored = anchorAll(wholeArticle(article.words), request.pieces)
    if (!anchored.ok) return anchored
    const { timeZone } = await loadSettings(inside)
    const day = dayInZone(article.live?.publishedAt ?? inside.now(), timeZone)
    const content = fill(request, { article, anchors: anchored.value, day })
    const fingerprint = openFingerprints()(content.content)
    if (fingerprint === null)
      return refused({ cannot: 'add-statement', because: 'no-words' } as const)
    const statementId = inside.newId()
    const isNew = await insertConfirmed(transaction, {
      ...{ statementId, articleId: article.articleId, language: article.language },
      ...{ origin: 'by-hand', fingerprint, proposedAt: inside.now(), content, by: request.by },
      inVersion: readersHave(article)(content.anchors),
    })
    if (!isNew) return refused(standsAlready(content.content))
    for (const topicId of content.speaker.topicIds)
      await acceptTopic(inside, { topicId, by: request.by })
    await recordInAudit(inside, {
      ...{ what: 'statement-added', by: request.by, noun: 'statement', nounId: statementId },
      detail: { content: content.content },
    })
    await announceChange(transaction, await relist(transaction, [statementId]))
    return done({ statementId })
  })
}

function anchorAll(document: Body, pieces: readonly TextRange[]): Result<Anchor[], CannotAnchor> {
  const anchors: Anchor[] = []
  for (const piece of pieces) {
    const anchored = anchorRange(document, piece)
    if (!anchored.ok) return anchored
    anchors.push(anchored.value)
  }
  return done(anchors)
}

type Pointed = { article: ReadableArticle; anchors: Anchor[]; day: string }

function fill(
  { speaker, known }: AddStatementRequest,
  { article, anchors, day }: Pointed,
): StatementContent {
  const text = bodyToText(wholeArticle(article.words))
  const { language } = article
  const spans = anchors.map(({ position }) => position)
  return {
    content: contentOf(anchors.map(({ quote }) => quote.exact)),
    anchors,
    mode: readMode(text, spans),
    act: 'says',
    negated: false,
    hedged: false,
    conditional: false,
    speaker,
    aboutIds: article.subjectIds,
    figures: spans.flatMap(span => readFigures(text, { language, span })),
    saidOn: known.occasion?.when?.from ?? day,
    occasion: { when: null, place: null, event: null, medium: null },
    source: null,
    ...known,
  }
}

function articleNotFound(articleId: string): CannotAddStatement {
  return { cannot: 'add-statement', because: 'article-not-found', articleId }
}

function standsAlready(content: string): CannotAddStatement {
  return { cannot: 'add-statement', because: 'stands-already', content }
}
