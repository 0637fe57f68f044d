import { recordInAudit } from '../audit/index.ts'
import { type ArticleWords, type Body, bodyToText, editBody, splitWhole } from '../body/index.ts'
import { chooseFixes } from '../checks/index.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import { type ArticleFinding, type CheckedArticle, checkArticle } from '../waivers/index.ts'
import { lockArticle, updateDraft } from './article-rows.ts'

export type MendedArticle = {
  /** What was done, in the words in which each fix was offered. */
  mended: string[]
  /** What is still to be found. */
  left: ArticleFinding[]
}

export type CannotMendArticle = {
  cannot: 'mend-article'
  because: 'not-found'
  articleId: string
}

/** A fix may make room for another that it overlapped. */
const mostRounds = 5

/** Applies the fixes that the checks offer to the working copy; readers see them when it is published. */
export async function mendArticle(
  newsroom: Newsroom,
  { articleId, by }: { articleId: string; by: string },
): Promise<Result<MendedArticle, CannotMendArticle>> {
  return await inTransaction(newsroom, async inside => {
    const article = await lockArticle(inside.database, articleId)
    const mended: string[] = []
    for (let round = 0; ; round += 1) {
      const checked = await checkArticle(inside, articleId)
      if (!article || !checked)
        return refused({ cannot: 'mend-article', because: 'not-found', articleId })
      const fixed = round < mostRounds ? applyOffered(checked) : null
      if (!fixed) {
        if (mended.length > 0) await recordMending(inside, { articleId, by, mended })
        return done({ mended, left: checked.findings })
      }
      mended.push(...fixed.titles)
      const content = { ...article.draft, ...fixed.words }
      await updateDraft(inside.database, { articleId, content, changedAt: inside.now() })
    }
  })
}

async function recordMending(
  inside: Newsroom,
  { articleId, by, mended }: { articleId: string; by: string; mended: string[] },
): Promise<void> {
  const entry = { what: 'article-mended', by, noun: 'article', nounId: articleId } as const
  await recordInAudit(inside, { ...entry, detail: { mended } })
}

/** The words with what can be mended at once; null when there is nothing to mend. */
function applyOffered({
  proof,
  findings,
}: CheckedArticle): { words: ArticleWords; titles: string[] } | null {
  const offered = findings.filter(
    finding => finding.waiver === null && canBeMade(finding, proof.whole),
  )
  const fixes = chooseFixes(offered)
  const edited = editBody(
    proof.whole,
    fixes.flatMap(({ edits }) => edits),
  )
  const hasChanged = edited !== null && bodyToText(edited) !== proof.draft.text
  if (!hasChanged) return null
  return { words: splitWhole(edited, proof.words), titles: fixes.map(({ title }) => title) }
}

function canBeMade({ fix }: ArticleFinding, whole: Body): boolean {
  return fix !== undefined && editBody(whole, fix.edits) !== null
}
