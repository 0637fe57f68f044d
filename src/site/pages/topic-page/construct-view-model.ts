import { listPageWords } from '../../../messages/list-pages.ts'
import { topicStatementsWords } from '../../../messages/topic-statements.ts'
import type { SeriesName } from '../../../newsroom/series/index.ts'
import type { StatementPage } from '../../../newsroom/statements/index.ts'
import { topicAddress } from '../../addresses.ts'
import { type River, riverOf } from '../../components/river-of.ts'
import { type Timeline, timelineOf } from '../../components/statements/timeline-of.ts'
import { constructFrame, type Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import type { Site } from '../../page.ts'
import { type TopicPart, topicStatementsAddress } from '../../statement-addresses.ts'
import { clockFor } from '../../time/moment.ts'
import { setWords } from '../../typography/set-words.ts'
import type { GatheredTopic } from './gather.ts'
import { type PersonView, personView } from './person-view.ts'

export type TopicViewModel = {
  frame: Frame
  head: Head
  name: string
  description: string | null
  aliases: string[]
  river: River
  person: PersonView
  saidBy: TopicStatements | null
  saidAbout: TopicStatements | null
  series: readonly SeriesName[]
  /** Said of a topic that nobody spoke about. */
  noneAbout: string | null
  /** In place of articles, where there are none. */
  noArticles: string
}

/** The newest statements, and where all are; with none, what to say of that. */
export type TopicStatements = { timeline: Timeline; allHref: string | null; empty: string }

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
    person: personView(gathered),
    saidBy: saidBy(gathered),
    saidAbout: saidAbout(gathered),
    series: gathered.series,
    noneAbout: noneAbout(gathered),
    noArticles: topicStatementsWords.noArticles[language],
    river: riverOf(page, {
      ...{ clock: clockFor(language, settings.timeZone), sectionTree, olderThan },
      addressAt: cursor => topicAddress(language, slug, cursor),
    }),
  }
}

/** People and bodies are expected to speak: for them an empty list says so. */
function saidBy(gathered: GatheredTopic): TopicStatements | null {
  const { address, topic, saidBy: page } = gathered
  if (page.statements.length === 0 && (!isSpeaker(topic) || address.olderThan)) return null
  return statementsOf(gathered, page, 'said-by')
}

function saidAbout(gathered: GatheredTopic): TopicStatements | null {
  const { saidAbout: page } = gathered
  return page.statements.length === 0 ? null : statementsOf(gathered, page, 'said-about')
}

/** Of people and bodies it is said above that they said nothing. */
function noneAbout({ address, saidBy: by, saidAbout: about, topic }: GatheredTopic): string | null {
  if (address.olderThan || isSpeaker(topic)) return null
  const none = by.statements.length === 0 && about.statements.length === 0
  return none ? topicStatementsWords.noneAbout[address.language] : null
}

function isSpeaker({ kind }: GatheredTopic['topic']): boolean {
  return kind === 'person' || kind === 'organisation'
}

function statementsOf(
  { address, settings, register }: GatheredTopic,
  { statements }: StatementPage,
  part: TopicPart,
): TopicStatements {
  const { language, slug } = address
  const all = topicStatementsAddress({ language, slug, part, about: null, olderThan: null })
  return {
    timeline: timelineOf(statements, language, {
      clock: clockFor(language, settings.timeZone),
      register,
    }),
    allHref: statements.length === 0 ? null : all,
    empty: topicStatementsWords.noneBy[language],
  }
}
