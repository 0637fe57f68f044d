import { frontPageWords } from '../../../messages/front-page.ts'
import { siteFrameWords } from '../../../messages/site-frame.ts'
import type { ArticleCard, Cursor } from '../../../newsroom/articles/index.ts'
import { type Language, languages } from '../../../newsroom/values/language.ts'
import { frontAddress } from '../../addresses.ts'
import { type Card, cardOf } from '../../components/card-of.ts'
import { riverOf } from '../../components/river-of.ts'
import { webSite } from '../../json-ld/web-site.ts'
import { constructFrame, type Frame, homeOf, sectionLink } from '../../layout/frame.ts'
import { alternatesOf, commonMeta, type Head } from '../../layout/head.ts'
import type { Site } from '../../page.ts'
import { type Clock, clockFor } from '../../time/moment.ts'
import { arrangeFront } from './arrange-front.ts'
import type { GatheredFront } from './gather.ts'
import type { Front, FrontViewModel } from './view-model.ts'

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: GatheredFront,
): FrontViewModel {
  const { settings, sectionTree, language, olderThan, newest } = gathered
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language },
    ...{ trail: [], elsewhere: {}, isHome: olderThan === null },
  })
  const clock = clockFor(language, settings.timeZone)
  if (olderThan) {
    const head = constructHead({
      site,
      gathered,
      frame,
      subtitle: frontPageWords.olderArticles[language],
    })
    const addressAt = (cursor: Cursor | null) => addressOf(gathered, cursor)
    const river = riverOf(newest, { clock, sectionTree, olderThan, addressAt })
    return { kind: 'older', frame, head, river }
  }
  const head = constructHead({ site, gathered, frame, subtitle: null })
  const front = frontOf(gathered, clock)
  return front ? { kind: 'front', frame, head, front } : { kind: 'empty', frame, head }
}

function frontOf(gathered: GatheredFront, clock: Clock): Front | null {
  const { sectionTree, language, newest } = gathered
  const { lead, seconds, latest, blocks, olderThan } = arrangeFront(newest, sectionTree)
  const [first] = newest.cards
  if (!lead || !first) return null
  const toCard = (card: ArticleCard): Card => cardOf(card, { clock, sectionTree })
  return {
    edition: clock.day(first.publishedAt),
    lead: toCard(lead),
    seconds: seconds.map(toCard),
    latest: latest.map(toCard),
    zone: clock.zone,
    blocks: blocks.map(({ section, cards }) => ({
      ...sectionLink(section, language),
      cards: cards.map(toCard),
    })),
    olderHref: olderThan && addressOf(gathered, olderThan),
  }
}

function addressOf({ settings, language }: GatheredFront, olderThan: Cursor | null): string {
  return frontAddress(language === settings.mainLanguage ? null : language, olderThan)
}

function constructHead(about: {
  site: Pick<Site, 'origin'>
  gathered: GatheredFront
  frame: Frame
  subtitle: string | null
}): Head {
  const { site, gathered, frame, subtitle } = about
  const { settings, language, olderThan } = gathered
  const newsroom = frame.newsroom.words
  const tagline = frame.tagline?.words ?? null
  const address = `${site.origin}${addressOf(gathered, olderThan)}`
  const title = subtitle ?? tagline
  return {
    title: title === null ? newsroom : titleOf({ language, title, newsroom, subtitle }),
    description: tagline,
    canonical: address,
    alternates: olderThan ? [] : alternatesOf(settings, frontAddresses(site, gathered, frame)),
    meta: commonMeta({
      ...{ type: 'website', title: newsroom, description: tagline },
      ...{ address, newsroom, language },
    }),
    structuredData: olderThan ? [] : [webSite({ name: newsroom, address, language })],
    otherForms: [],
    isIndexed: olderThan === null,
  }
}

function titleOf(about: {
  language: Language
  title: string
  newsroom: string
  subtitle: string | null
}): string {
  const { language, title, newsroom, subtitle } = about
  return subtitle === null
    ? siteFrameWords.titleWithNewsroom[language](newsroom, title)
    : siteFrameWords.titleWithNewsroom[language](title, newsroom)
}

function frontAddresses(site: Pick<Site, 'origin'>, { settings }: GatheredFront, frame: Frame) {
  const offered = languages.filter(
    one => one === frame.language || frame.otherLanguages.some(other => other.language === one),
  )
  return Object.fromEntries(offered.map(one => [one, `${site.origin}${homeOf(settings, one)}`]))
}
