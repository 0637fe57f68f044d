import {
  type CardPage,
  type Cursor,
  listArticlesOnTopic,
} from '../../../newsroom/articles/index.ts'
import type { Register } from '../../../newsroom/offices/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import { listSeriesOfTopic, type SeriesName } from '../../../newsroom/series/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import {
  listStatementsBySpeaker,
  listStatementsOnTopic,
  type StatementPage,
} from '../../../newsroom/statements/index.ts'
import { findTopic, type Topic } from '../../../newsroom/topics/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { cardsInRiver } from '../../components/river-of.ts'
import type { Site } from '../../page.ts'

export type TopicPageAddress = { language: Language; slug: string; olderThan: Cursor | null }

export type GatheredTopic = {
  address: TopicPageAddress
  settings: Settings
  sectionTree: SectionTree
  register: Register
  topic: Topic
  page: CardPage
  /** Its newest statements, none on later pages of the list. */
  saidBy: StatementPage
  saidAbout: StatementPage
  /** The figure series that follow it. */
  series: SeriesName[]
}

const newestShown = 5
const none: StatementPage = { statements: [], olderThan: null }
const speaker = (speakerId: string) => ({ speakerId, topicId: null })

export async function gather(site: Site, address: TopicPageAddress): Promise<GatheredTopic | null> {
  const { language, olderThan } = address
  const [settings, sectionTree, register, topic] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    site.loadRegister(),
    findTopic(site.newsroom, address),
  ])
  if (!topic) return null
  const asked = { language, olderThan, limit: cardsInRiver }
  const newest = { language, olderThan: null, limit: newestShown }
  const { topicId } = topic
  const [page, saidBy, saidAbout, series] = await Promise.all([
    listArticlesOnTopic(site.newsroom, topicId, asked),
    olderThan ? none : listStatementsBySpeaker(site.newsroom, speaker(topicId), newest),
    olderThan ? none : listStatementsOnTopic(site.newsroom, topicId, newest),
    olderThan ? [] : listSeriesOfTopic(site.newsroom, { topicId, language }),
  ])
  return { address, settings, sectionTree, register, topic, page, saidBy, saidAbout, series }
}
