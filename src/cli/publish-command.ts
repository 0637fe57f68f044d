import { commandWords } from '../messages/command-line.ts'
import type { Refusal } from '../messages/refusals.ts'
import {
  type ArticlePlace,
  correctArticle,
  mendArticle,
  publishArticle,
  withdrawArticle,
} from '../newsroom/articles/index.ts'
import { inTransaction } from '../newsroom/in-transaction.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { done, type Result } from '../newsroom/values/result.ts'
import { waiveFinding } from '../newsroom/waivers/index.ts'
import { articleAddress } from '../site/addresses.ts'
import { commandLanguage } from './command-language.ts'
import { readPlace } from './read-place.ts'
import { readWords } from './read-words.ts'
import { userName } from './user-name.ts'
import { withArticle } from './with-article.ts'

const text = { type: 'string' } as const

/**
 * `dixit publish fr/slug`: publishes an article's working copy once nothing blocks. `--fix` applies what the checks offer
 * first; `--waive CODE --because "…" --by NAME` sets what they found aside.
 */
export async function publishCommand(args: string[]): Promise<number> {
  const options = {
    data: text,
    fix: { type: 'boolean' },
    waive: { type: 'string', multiple: true },
    because: text,
    by: text,
  } as const
  const parsed = readWords(args, options)
  const { data, fix = false, waive = [], because = '', by = '' } = parsed.values
  const place = readPlace(parsed.positionals[0])
  return await withArticle({ command: 'publish', place, data }, async (newsroom, articleId) =>
    said(
      'published',
      await publish(newsroom, { articleId, isMendedFirst: fix, waive, because, by }),
    ),
  )
}

type Publishing = {
  articleId: string
  isMendedFirst: boolean
  waive: string[]
  because: string
  by: string
}

/** All of it or nothing: a waiver is kept only with the version that it let pass. */
async function publish(
  newsroom: Newsroom,
  { articleId, isMendedFirst, waive, because, by }: Publishing,
): Promise<Result<ArticlePlace, Refusal>> {
  return await inTransaction<Result<ArticlePlace, Refusal>>(newsroom, async inside => {
    if (isMendedFirst) {
      const mended = await mendArticle(inside, { articleId, by: by || userName() })
      if (!mended.ok) return mended
    }
    for (const code of waive) {
      const waived = await waiveFinding(inside, { articleId, code, at: null, because, by })
      if (!waived.ok) return waived
    }
    return await publishArticle(inside, { articleId })
  })
}

/** `dixit withdraw fr/slug`: takes an article away from readers. */
export async function withdrawCommand(args: string[]): Promise<number> {
  const parsed = readWords(args, { data: text })
  const asked = {
    command: 'withdraw',
    place: readPlace(parsed.positionals[0]),
    data: parsed.values.data,
  }
  return await withArticle(asked, async (newsroom, articleId) =>
    said('withdrawn', await withdrawArticle(newsroom, articleId)),
  )
}

/** `dixit correct fr/slug --note "…"`: adds a dated correction that readers see. */
export async function correctCommand(args: string[]): Promise<number> {
  const parsed = readWords(args, { data: text, note: text })
  const { data, note = '' } = parsed.values
  const place = readPlace(parsed.positionals[0])
  return await withArticle({ command: 'correct', place, data }, async (newsroom, articleId) =>
    said(
      'corrected',
      await correctArticle(newsroom, { articleId, note, content: null, madeAt: null }),
    ),
  )
}

function said(
  outcome: 'published' | 'withdrawn' | 'corrected',
  result: Result<ArticlePlace, Refusal>,
): Result<string, Refusal> {
  if (!result.ok) return result
  return done(commandWords[commandLanguage()][outcome](articleAddress(result.value)))
}
