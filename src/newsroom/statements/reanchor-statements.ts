import {
  type Anchor,
  type ArticleWords,
  anchorRange,
  type Body,
  findAnchor,
  wholeArticle,
} from '../body/index.ts'
import type { ChangeKey } from '../changes/change-key.ts'
import type { Newsroom } from '../newsroom.ts'
import { relist } from './listing-rows.ts'

/**
 * Finds the statements of an article again in a new version of its text: their anchors follow their words, and those
 * whose words are gone are lost until the words come back. Dismissed ones too: a person may take that back. Answers the
 * keys of the pages that change.
 */
export async function reanchorStatements(
  { database, now }: Newsroom,
  { articleId, words }: { articleId: string; words: ArticleWords },
): Promise<ChangeKey[]> {
  const statements = await database
    .selectFrom('statements')
    .select(['statement_id', 'anchors', 'lost_since', 'in_version'])
    .where('article_id', '=', articleId)
    .execute()
  const document = wholeArticle(words)
  for (const { statement_id, anchors, lost_since, in_version } of statements) {
    const found = findAll(document, anchors)
    const isSame = found ? in_version && !lost_since && areAlike(found, anchors) : lost_since
    if (isSame) continue
    await database
      .updateTable('statements')
      .set(
        found
          ? { anchors: JSON.stringify(found), lost_since: null, in_version: true }
          : { lost_since: now(), in_version: false, is_public: false },
      )
      .where('statement_id', '=', statement_id)
      .execute()
  }
  return await relist(
    database,
    statements.map(({ statement_id }) => statement_id),
  )
}

/** Fresh anchors for all pieces; null when one of them is lost. */
function findAll(document: Body, anchors: readonly Anchor[]): Anchor[] | null {
  const found = anchors.flatMap(anchor => {
    const range = findAnchor(document, anchor)
    const fresh = range === 'lost' ? null : anchorRange(document, range)
    return fresh?.ok ? [fresh.value] : []
  })
  return found.length === anchors.length ? found : null
}

/** A correction that is a note alone, or changes another paragraph’s end, moves nothing. */
function areAlike(fresh: readonly Anchor[], kept: readonly Anchor[]): boolean {
  return fresh.every(({ quote, position, likeness }, at) => {
    const other = kept[at]
    return (
      other?.position.start === position.start &&
      other.position.end === position.end &&
      other.likeness === likeness &&
      other.quote.exact === quote.exact &&
      other.quote.prefix === quote.prefix &&
      other.quote.suffix === quote.suffix
    )
  })
}
