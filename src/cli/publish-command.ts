import { parseArgs } from 'node:util'
import { commandWords } from '../messages/command-line.ts'
import { type Refusal, sentenceOf } from '../messages/refusals.ts'
import type { ArticlePlace } from '../newsroom/articles/index.ts'
import {
  correctArticle,
  findArticleId,
  publishArticle,
  withdrawArticle,
} from '../newsroom/articles/index.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { isLanguage } from '../newsroom/values/language.ts'
import { type Result, refused } from '../newsroom/values/result.ts'
import { articleAddress } from '../site/addresses.ts'
import { commandLanguage } from './command-language.ts'
import { withNewsroom } from './with-newsroom.ts'

/** `dixit publish fr/slug`: publishes an article's working copy. */
export async function publishCommand(args: string[]): Promise<number> {
  return await changeArticle(args, async (newsroom, articleId) => {
    const published = await publishArticle(newsroom, { articleId })
    return published.ok ? { ok: true, value: 'published' } : published
  })
}

/** `dixit withdraw fr/slug`: takes an article away from readers. */
export async function withdrawCommand(args: string[]): Promise<number> {
  return await changeArticle(args, async (newsroom, articleId) => {
    const withdrawn = await withdrawArticle(newsroom, articleId)
    return withdrawn.ok ? { ok: true, value: 'withdrawn' } : withdrawn
  })
}

/** `dixit correct fr/slug --note "…"`: adds a dated correction that readers see. */
export async function correctCommand(args: string[]): Promise<number> {
  return await changeArticle(args, async (newsroom, articleId, { note = '' }) => {
    const corrected = await correctArticle(newsroom, {
      articleId,
      note,
      content: null,
      madeAt: null,
    })
    return corrected.ok ? { ok: true, value: 'corrected' } : corrected
  })
}

type Outcome = 'published' | 'withdrawn' | 'corrected'
type Change = (
  newsroom: Newsroom,
  articleId: string,
  values: { note?: string },
) => Promise<Result<Outcome, Refusal>>

async function changeArticle(args: string[], change: Change): Promise<number> {
  const language = commandLanguage()
  const words = commandWords[language]
  const asked = readPlace(args)
  if (!asked) {
    process.stderr.write(`${words.placeExpected}\n`)
    return 2
  }
  return await withNewsroom(asked.data, async newsroom => {
    const found = await findArticleId(newsroom, asked.place)
    const result = found
      ? await change(newsroom, found.articleId, asked)
      : refused({ cannot: 'find-article', because: 'no-such-article', ...asked.place } as const)
    if (!result.ok) {
      process.stderr.write(`${sentenceOf(result.refusal, language)}\n`)
      return 1
    }
    process.stdout.write(`${words[result.value](articleAddress(asked.place))}\n`)
    return 0
  })
}

function readPlace(
  args: string[],
): { place: ArticlePlace; data: string | undefined; note?: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: 'string' }, note: { type: 'string' } },
    })
    const [, language, slug] =
      positionals[0]?.match(/^\/?(\w\w)\/(?:articles\/)?([a-z0-9-]+)$/) ?? []
    if (language === undefined || slug === undefined || !isLanguage(language)) return null
    return {
      place: { language, slug },
      data: values.data,
      ...(values.note === undefined ? {} : { note: values.note }),
    }
  } catch {
    return null
  }
}
