import { checkWords } from '../messages/checking.ts'
import { mendArticle } from '../newsroom/articles/index.ts'
import { done } from '../newsroom/values/result.ts'
import { commandLanguage } from './command-language.ts'
import { readPlace } from './read-place.ts'
import { readWords } from './read-words.ts'
import { userName } from './user-name.ts'
import { withArticle } from './with-article.ts'

/** `dixit mend fr/slug`: applies the fixes that the checks offer to an article's working copy, and says which. */
export async function mendCommand(args: string[]): Promise<number> {
  const words = checkWords[commandLanguage()]
  const text = { type: 'string' } as const
  const parsed = readWords(args, { data: text, by: text })
  const { data, by = userName() } = parsed.values
  const place = readPlace(parsed.positionals[0])
  return await withArticle({ command: 'mend', place, data }, async (newsroom, articleId) => {
    const result = await mendArticle(newsroom, { articleId, by })
    if (!result.ok) return result
    const { mended, left } = result.value
    const blocking = left.filter(({ severity, waiver }) => severity === 'block' && !waiver)
    return done(
      [
        ...mended.map(title => `  · ${title}`),
        words.mended(mended.length),
        ...(blocking.length > 0 ? [words.stillBlocks(blocking.length)] : []),
      ].join('\n'),
    )
  })
}
