import { recordInAudit } from '../audit/index.ts'
import type { TextRange } from '../body/index.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import { checkArticle } from './check-article.ts'
import { anchorFinding, type Waiver } from './waiver.ts'
import { insertWaiver } from './waiver-rows.ts'

export type WaiveFindingRequest = {
  articleId: string
  code: string
  /** The range of the one finding meant; every finding of the check when null. */
  at: TextRange | null
  because: string
  by: string
}

export type CannotWaiveFinding =
  | { cannot: 'waive-finding'; because: 'no-reason'; code: string }
  | { cannot: 'waive-finding'; because: 'nobody'; code: string }
  | { cannot: 'waive-finding'; because: 'no-such-finding'; code: string; standing: string[] }

/** Sets findings of a check aside, with a reason: the words they are about may be published as they are. */
export async function waiveFinding(
  newsroom: Newsroom,
  request: WaiveFindingRequest,
): Promise<Result<Waiver[], CannotWaiveFinding>> {
  const { articleId, code, at } = request
  const [because, by] = [request.because.trim(), request.by.trim()]
  if (because === '') return refused({ cannot: 'waive-finding', because: 'no-reason', code })
  if (by === '') return refused({ cannot: 'waive-finding', because: 'nobody', code })
  return await inTransaction(newsroom, async inside => {
    const checked = await checkArticle(inside, articleId)
    const standing = checked?.findings.filter(({ waiver }) => waiver === null) ?? []
    const meant = standing.filter(
      finding =>
        finding.code === code && (!at || (finding.start === at.start && finding.end === at.end)),
    )
    const waivers = meant.flatMap((finding): Waiver[] => {
      const held = checked && anchorFinding(checked.proof, finding)
      if (!held) return []
      const at = inside.now()
      return [{ waiverId: inside.newId(), articleId, code, ...held, because, by, at }]
    })
    if (waivers.length === 0) {
      const codes = [...new Set(standing.map(finding => finding.code))]
      return refused({ cannot: 'waive-finding', because: 'no-such-finding', code, standing: codes })
    }
    for (const waiver of waivers) await keep(inside, waiver)
    return done(waivers)
  })
}

async function keep(inside: Newsroom, waiver: Waiver): Promise<void> {
  await insertWaiver(inside.database, waiver)
  const { waiverId, articleId, code, anchor, because, by } = waiver
  await recordInAudit(inside, {
    what: 'finding-waived',
    by,
    noun: 'article',
    nounId: articleId,
    detail: { waiverId, code, words: anchor.quote.exact, because },
  })
}
