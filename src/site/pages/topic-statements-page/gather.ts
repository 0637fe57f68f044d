import type { Register } from '../../../newsroom/offices/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import {
  listStatementsBySpeaker,
  listStatementsOnTopic,
  listTopicsOfSpeaker,
  type SpokenTopic,
  type StatementPage,
} from '../../../newsroom/statements/index.ts'
import { findTopic, type Topic } from '../../../newsroom/topics/index.ts'
import type { Site } from '../../page.ts'
import type { TopicStatementsPlace } from '../../statement-addresses.ts'

export type GatheredTopicStatements = {
  place: TopicStatementsPlace
  settings: Settings
  sectionTree: SectionTree
  register: Register
  topic: Topic
  /** The topic that the list is narrowed to. */
  about: Topic | null
  page: StatementPage
  /** What the speaker spoke about; none where the list is not one of a speaker. */
  spoken: SpokenTopic[]
}

const statementsShown = 30
const topicsOffered = 12

/** Null when there is no such topic, or none that the list could be narrowed to. */
export async function gather(
  site: Site,
  place: TopicStatementsPlace,
): Promise<GatheredTopicStatements | null> {
  const { newsroom } = site
  const { language, slug, about: aboutSlug, part, olderThan } = place
  const [settings, sectionTree, register, topic, about] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    site.loadRegister(),
    findTopic(newsroom, { language, slug }),
    aboutSlug === null ? null : findTopic(newsroom, { language, slug: aboutSlug }),
  ])
  if (!topic || (aboutSlug !== null && !about)) return null
  const asked = { language, olderThan, limit: statementsShown }
  const { topicId } = topic
  if (part === 'said-about') {
    const page = await listStatementsOnTopic(newsroom, topicId, asked)
    return { place, settings, sectionTree, register, topic, about, page, spoken: [] }
  }
  const speaker = { speakerId: topicId, topicId: about?.topicId ?? null }
  const [page, spoken] = await Promise.all([
    listStatementsBySpeaker(newsroom, speaker, asked),
    listTopicsOfSpeaker(newsroom, { speakerId: topicId, language, limit: topicsOffered }),
  ])
  return { place, settings, sectionTree, register, topic, about, page, spoken }
}
