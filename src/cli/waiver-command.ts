import { checkWords } from '../messages/checking.ts'
import type { Refusal } from '../messages/refusals.ts'
import { listArticleHistory } from '../newsroom/articles/index.ts'
import { inTransaction } from '../newsroom/in-transaction.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { done, type Result, refused } from '../newsroom/values/result.ts'
import { waiveFinding, withdrawWaiver } from '../newsroom/waivers/index.ts'
import { commandLanguage } from './command-language.ts'
import { readPlace } from './read-place.ts'
import { readWords } from './read-words.ts'
import { withArticle } from './with-article.ts'

type Order = { articleId: string; code: string; because: string; by: string }

/** `dixit waiver give fr/slug CODE --because "…" --by NAME`, before publication; `dixit waiver withdraw fr/slug CODE --by NAME`. */
export async function waiverCommand(args: string[]): Promise<number> {
  const say = checkWords[commandLanguage()]
  const text = { type: 'string' } as const
  const parsed = readWords(args, { data: text, because: text, by: text })
  const [verb, place, code, ...more] = parsed.positionals
  const work = verb === 'give' ? give : verb === 'withdraw' ? withdraw : null
  if (!work || code === undefined || more.length > 0) {
    process.stderr.write(`${say.waiverUsage}\n`)
    return 2
  }
  const { data, because = '', by = '' } = parsed.values
  return await withArticle(
    { command: `waiver ${verb}`, place: readPlace(place), data },
    async (newsroom, articleId) => work(newsroom, { articleId, code, because, by }),
  )
}

async function give(newsroom: Newsroom, order: Order): Promise<Result<string, Refusal>> {
  const waived = await waiveFinding(newsroom, { ...order, at: null })
  if (!waived.ok) return waived
  return done(checkWords[commandLanguage()].waiversGiven(order.code, waived.value.length))
}

/** Every waiver of that check in the article, or none. */
async function withdraw(newsroom: Newsroom, order: Order): Promise<Result<string, Refusal>> {
  const { articleId, code, by } = order
  const history = await listArticleHistory(newsroom, articleId)
  const gone = history.flatMap(one => (one.what === 'waiver-withdrawn' ? [one.waiverId] : []))
  const standing = history.flatMap(one =>
    one.what === 'waiver' && one.code === code && !gone.includes(one.waiverId)
      ? [one.waiverId]
      : [],
  )
  if (standing.length === 0)
    return refused({ cannot: 'withdraw-waiver', because: 'no-such-waiver' })
  return await inTransaction<Result<string, Refusal>>(newsroom, async inside => {
    for (const waiverId of standing) {
      const withdrawn = await withdrawWaiver(inside, { waiverId, by })
      if (!withdrawn.ok) return withdrawn
    }
    return done(checkWords[commandLanguage()].waiversWithdrawn(code, standing.length))
  })
}
