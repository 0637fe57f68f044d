import { findArticleId } from '../../newsroom/articles/index.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { loadShippedRegister } from '../../newsroom/offices/index.ts'
import { addSeries } from '../../newsroom/series/index.ts'
import {
  addResponse,
  confirmStatement,
  listStatementsOfArticle,
  proposeResponses,
  proposeStatements,
} from '../../newsroom/statements/index.ts'
import { findTopicId } from '../../newsroom/topics/index.ts'
import { isLanguage, languages } from '../../newsroom/values/language.ts'
import { type DemoRecord, readDemoRecord } from './demo-files.ts'

/** Who signs the decisions of the demo. */
const by = 'Anouk Le Tallec'

/**
 * Decides on the demo's statements as its editor would: confirms what was said in a few articles, links denials to what
 * they deny, and begins a figure series. Done after the start, in the queue; doing it again changes nothing.
 */
export async function seedDemoRecord(newsroom: Newsroom): Promise<void> {
  const record = readDemoRecord()
  const register = await loadShippedRegister()
  for (const address of record.confirmed) {
    const articleId = await articleAt(newsroom, address)
    await proposeStatements(newsroom, { articleId, register })
    for (const { statementId, state } of await listStatementsOfArticle(newsroom, articleId))
      if (state === 'suggested') await confirmStatement(newsroom, { statementId, by })
    await proposeResponses(newsroom, articleId)
  }
  for (const { from, kind, to } of record.responses) {
    const [fromId, toId] = [await statementAt(newsroom, from), await statementAt(newsroom, to)]
    if (fromId && toId) await addResponse(newsroom, { fromId, toId, kind, by })
  }
  for (const series of record.series) await seedSeries(newsroom, series)
}

async function seedSeries(
  newsroom: Newsroom,
  { topic, unit, counted, names }: DemoRecord['series'][number],
): Promise<void> {
  await addSeries(newsroom, {
    topicId: await findTopicId(newsroom, topic),
    ...{ unit, counted, by },
    names: languages.map(language => ({ language, ...names[language] })),
  })
}

/** The statement of an article that holds these words; null when reading does not find it. */
async function statementAt(
  newsroom: Newsroom,
  [address, words]: readonly [string, string],
): Promise<string | null> {
  const statements = await listStatementsOfArticle(newsroom, await articleAt(newsroom, address))
  return statements.find(({ content }) => content.includes(words))?.statementId ?? null
}

async function articleAt(newsroom: Newsroom, address: string): Promise<string> {
  const [language = '', slug = ''] = address.split('/')
  const found = isLanguage(language) ? await findArticleId(newsroom, { language, slug }) : null
  if (!found) throw new Error(`the demo's record names ${address}, which it does not have`)
  return found.articleId
}
