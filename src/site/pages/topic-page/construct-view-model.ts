import { listPageWords } from '../../../messages/list-pages.ts'
import { topicAddress } from '../../addresses.ts'
import { type River, riverOf } from '../../components/river-of.ts'
import { constructFrame, type Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import type { Site } from '../../page.ts'
import { clockFor } from '../../time/moment.ts'
import { setWords } from '../../typography/set-words.ts'
import type { GatheredTopic } from './gather.ts'

export type TopicViewModel = {
  frame: Frame
  head: Head
  name: string
  description: string | null
  aliases: string[]
  river: River
}

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: GatheredTopic,
): TopicViewModel {
  const { address, settings, sectionTree, topic, page } = gathered
  const { language, slug, olderThan } = address
  const elsewhere = Object.fromEntries(
    topic.names.map(one => [one.language, topicAddress(one.language, one.slug)]),
  )
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, elsewhere },
    ...{ trail: [], isHome: false },
  })
  const name = setWords(topic.name, language)
  return {
    frame,
    head: listHead({
      ...{ frame, settings, origin: site.origin, title: name },
      description: topic.description ?? listPageWords.articlesOn[language](name),
      address: topicAddress(language, slug, olderThan),
      editions: olderThan ? {} : elsewhere,
      type: 'website',
      structuredData: [],
    }),
    name,
    description: topic.description === null ? null : setWords(topic.description, language),
    aliases: topic.aliases.map(alias => setWords(alias, language)),
    river: riverOf(page, {
      ...{ clock: clockFor(language, settings.timeZone), sectionTree, olderThan },
      addressAt: cursor => topicAddress(language, slug, cursor),
    }),
  }
}
