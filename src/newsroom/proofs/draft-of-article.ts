import { bodyToText, wholeArticle } from '../body/index.ts'
import { loadCheckSettings } from '../check-settings/index.ts'
import type { Newsroom } from '../newsroom.ts'
import { loadSettings } from '../settings/settings.ts'
import { dayInZone } from '../values/day-in-zone.ts'
import { describeArticle } from './describe-article.ts'
import type { Proof } from './proof.ts'
import { searchArchive } from './search-archive.ts'
import { findWorkingCopy } from './working-copy.ts'

/** The working copy of an article as the checks read it; null when there is none. A fixed number of queries. */
export async function draftOfArticle(newsroom: Newsroom, articleId: string): Promise<Proof | null> {
  const copy = await findWorkingCopy(newsroom, articleId)
  if (!copy) return null
  const { language, slug, headline, standfirst, body } = copy
  const { timeZone } = await loadSettings(newsroom)
  const date = copy.publishedAt ?? copy.datedAt ?? newsroom.now()
  const whole = wholeArticle(copy)
  return {
    articleId,
    language,
    slug,
    words: { headline, standfirst, body },
    whole,
    settings: await loadCheckSettings(newsroom),
    draft: {
      text: bodyToText(whole),
      language,
      date: dayInZone(date, timeZone),
      register: await newsroom.loadRegister(newsroom),
      houseTerms: [],
      article: await describeArticle(newsroom, copy, timeZone),
      archive: await searchArchive(newsroom, copy, { timeZone, date }),
    },
  }
}
