import { checkWords } from '../messages/checking.ts'
import { type HistoryEntry, listArticleHistory } from '../newsroom/articles/index.ts'
import { loadSettings } from '../newsroom/settings/settings.ts'
import { done } from '../newsroom/values/result.ts'
import { commandLanguage } from './command-language.ts'
import { readPlace } from './read-place.ts'
import { readWords } from './read-words.ts'
import { withArticle } from './with-article.ts'

/** `dixit history fr/slug`: the versions of an article, its corrections, and what was waived, by whom and why. */
export async function historyCommand(args: string[]): Promise<number> {
  const language = commandLanguage()
  const parsed = readWords(args, { data: { type: 'string' } })
  const asked = {
    command: 'history',
    place: readPlace(parsed.positionals[0]),
    data: parsed.values.data,
  }
  return await withArticle(asked, async (newsroom, articleId) => {
    const { timeZone } = await loadSettings(newsroom)
    const time = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone,
    })
    const history = await listArticleHistory(newsroom, articleId)
    const lines = history.map(entry => `${time.format(entry.at)}  ${tell(entry)}`)
    return done(lines.length > 0 ? lines.join('\n') : checkWords[language].noHistory)
  })
}

function tell(entry: HistoryEntry): string {
  const say = checkWords[commandLanguage()]
  switch (entry.what) {
    case 'version':
      return say.version(entry)
    case 'correction':
      return say.correction(entry)
    case 'waiver':
      return say.waiver(entry)
    case 'waiver-withdrawn':
      return say.waiverWithdrawn(entry)
  }
}
