import { topicStatementsWords as words } from '../../../messages/topic-statements.ts'
import { topicAddress } from '../../addresses.ts'
import { type Timeline, timelineOf } from '../../components/statements/timeline-of.ts'
import { constructFrame, type Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import { type LocalWords, wordsFor } from '../../local-words.ts'
import type { Site } from '../../page.ts'
import { type TopicPart, topicStatementsAddress } from '../../statement-addresses.ts'
import { clockFor } from '../../time/moment.ts'
import { setWords } from '../../typography/set-words.ts'
import type { GatheredTopicStatements } from './gather.ts'

export type TopicStatementsViewModel = {
  frame: Frame
  head: Head
  topic: { name: string; href: string }
  part: TopicPart
  /** What the list can be narrowed to; none where it cannot. */
  filters: Filter[]
  timeline: Timeline
  empty: string
  olderHref: string | null
  newestHref: string | null
}

export type Filter = { name: LocalWords; href: string; isCurrent: boolean }

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: GatheredTopicStatements,
): TopicStatementsViewModel {
  const { place, settings, sectionTree, register, topic, about, page } = gathered
  const { language, slug, part, olderThan } = place
  const addressIn = (names: typeof topic.names) =>
    Object.fromEntries(
      names.map(name => [
        name.language,
        topicStatementsAddress({ ...name, part, about: null, olderThan: null }),
      ]),
    )
  const elsewhere = addressIn(topic.names)
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, elsewhere },
    ...{ trail: [], isHome: false },
  })
  const name = setWords(topic.name, language)
  const title = words[part === 'said-by' ? 'allSaidBy' : 'allSaidAbout'][language](name)
  const narrowed = about ? `${title} (${setWords(about.name, language)})` : title
  const clock = clockFor(language, settings.timeZone)
  return {
    frame,
    head: listHead({
      ...{ frame, settings, origin: site.origin, title: narrowed, description: null },
      address: topicStatementsAddress(place),
      editions: about || olderThan ? {} : elsewhere,
      type: 'website',
      structuredData: [],
    }),
    topic: { name, href: topicAddress(language, slug) },
    part,
    filters: filtersOf(gathered),
    timeline: timelineOf(page.statements, language, { clock, register }),
    empty: emptyWords(gathered)[language],
    olderHref: page.olderThan && topicStatementsAddress({ ...place, olderThan: page.olderThan }),
    newestHref: olderThan && topicStatementsAddress({ ...place, olderThan: null }),
  }
}

/** Only topics named in the language of the page, since their slugs are. */
function filtersOf({ place, about, spoken }: GatheredTopicStatements): Filter[] {
  const { language } = place
  const offered = spoken.filter(one => one.language === language)
  const current =
    about && !offered.some(({ slug }) => slug === about.slug) ? [...offered, about] : offered
  if (current.length === 0) return []
  const filter = (name: LocalWords, slug: string | null): Filter => ({
    name,
    href: topicStatementsAddress({ ...place, about: slug, olderThan: null }),
    isCurrent: slug === (about?.slug ?? null),
  })
  return [
    filter({ words: words.everyTopic[language], lang: undefined }, null),
    ...current.map(({ name, slug }) => filter(wordsFor(language, name, language), slug)),
  ]
}

function emptyWords({ place, about }: GatheredTopicStatements) {
  if (place.part === 'said-about') return words.noneAbout
  return about ? words.noneByOnTopic : words.noneBy
}
