import { commandWords } from '../messages/command-line.ts'
import { forTerminal } from '../messages/for-terminal.ts'
import { type Refusal, sentenceOf } from '../messages/refusals.ts'
import { type ArticlePlace, findArticleId } from '../newsroom/articles/index.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { type Result, refused } from '../newsroom/values/result.ts'
import { commandLanguage } from './command-language.ts'
import { withNewsroom } from './with-newsroom.ts'

/** Does something with the article that a command names, and says what came of it; answers the exit code. */
export async function withArticle(
  asked: { command: string; place: ArticlePlace | null; data: string | undefined },
  work: (newsroom: Newsroom, articleId: string) => Promise<Result<string, Refusal>>,
): Promise<number> {
  const language = commandLanguage()
  const { place } = asked
  if (!place) {
    process.stderr.write(`${commandWords[language].placeExpected(asked.command)}\n`)
    return 2
  }
  return await withNewsroom(asked.data, async newsroom => {
    const found = await findArticleId(newsroom, place)
    const result = found
      ? await work(newsroom, found.articleId)
      : refused({ cannot: 'find-article', because: 'no-such-article', ...place } as const)
    if (!result.ok) {
      process.stderr.write(forTerminal(`${sentenceOf(result.refusal, language)}\n`))
      return 1
    }
    process.stdout.write(result.value === '' ? '' : forTerminal(`${result.value}\n`))
    return 0
  })
}
