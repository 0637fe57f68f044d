import { apiAddress } from '../../../api/api-addresses.ts'
import { siteFrameWords } from '../../../messages/site-frame.ts'
import { statementWords } from '../../../messages/statements.ts'
import type { PublishedArticle } from '../../../newsroom/articles/index.ts'
import type { Inline } from '../../../newsroom/body/index.ts'
import { trailOf } from '../../../newsroom/sections/index.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import { articleAddress } from '../../addresses.ts'
import type { Setting } from '../../components/body/setting.ts'
import { findSaid } from '../../components/said/find-said.ts'
import { placeSaid } from '../../components/said/place-said.ts'
import { saidId } from '../../components/said/said.ts'
import { saidLines } from '../../components/said/said-lines.ts'
import { namesOf } from '../../components/statements/names-of.ts'
import { shortened } from '../../components/statements/shortened.ts'
import { statementOf } from '../../components/statements/statement-of.ts'
import type { StatementView } from '../../components/statements/statement-view.ts'
import { breadcrumbList } from '../../json-ld/breadcrumb-list.ts'
import { statementNode } from '../../json-ld/statement-node.ts'
import { constructFrame, type Frame, homeOf, newsroomName } from '../../layout/frame.ts'
import { commonMeta, type Head } from '../../layout/head.ts'
import type { Site } from '../../page.ts'
import { oembedAddress, statementAddress } from '../../statement-addresses.ts'
import { clockFor } from '../../time/moment.ts'
import { setWords } from '../../typography/set-words.ts'
import { type EmbedCodes, embedCodes } from './embed-codes.tsx'
import type { GatheredStatement } from './gather.ts'
import { textFragment } from './text-fragment.ts'

export type StatementViewModel = {
  frame: Frame
  head: Head
  statement: StatementView
  /** The paragraphs of the article in which the words stand. */
  place: {
    lines: (readonly Inline[])[]
    setting: Pick<Setting, 'language' | 'said'>
    href: string
  } | null
  others: StatementView[]
  isOnOneTopic: boolean
  embed: EmbedCodes
  /** Addresses of the same statement for programs, in full. */
  forPrograms: { annotation: string; api: string }
}

type Asked = Pick<Site, 'origin' | 'assets'>

export function constructViewModel(site: Asked, gathered: GatheredStatement): StatementViewModel {
  const { settings, sectionTree, register, statement, article, responses, others } = gathered
  const { language } = statement
  const clock = clockFor(language, settings.timeZone)
  const view = statementOf(statement, language, { clock, register, responses })
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, elsewhere: {}, isHome: false },
    trail: trailOf(sectionTree, article?.sectionId ?? null),
  })
  return {
    frame,
    head: constructHead(site.origin, { gathered, view }),
    statement: view,
    place: article && placeOf(article, statement),
    others: others.map(other => statementOf(other, language, { clock, register })),
    isOnOneTopic: statement.about.length > 0,
    embed: embedCodes({
      origin: site.origin,
      statement: view,
      language,
      newsroom: frame.newsroom.words,
    }),
    forPrograms: {
      annotation: `${site.origin}${apiAddress.annotation(statement.statementId)}`,
      api: `${site.origin}${apiAddress.statement(statement.statementId)}`,
    },
  }
}

function placeOf(
  article: PublishedArticle,
  statement: PublicStatement,
): StatementViewModel['place'] {
  const [found] = findSaid(article, [statement])
  const [first] = found?.ranges ?? []
  if (!found || !first) return null
  const lines = saidLines(article).all
  const said = placeSaid(lines, [
    { said: { statementId: statement.statementId, opener: null }, ranges: found.ranges },
  ])
  const { language } = article
  const exact = statement.anchors[0]?.quote.exact ?? ''
  const fragment = textFragment(setWords(exact.split('\n')[0] ?? '', language))
  return {
    lines: lines.flatMap(({ content }) => (said.has(content) ? [content] : [])),
    setting: { language, said },
    href: `${articleAddress(article)}#${saidId(statement.statementId)}${fragment}`,
  }
}

function constructHead(
  origin: string,
  about: { gathered: GatheredStatement; view: StatementView },
): Head {
  const { gathered, view } = about
  const { settings, statement } = gathered
  const { language } = statement
  const address = `${origin}${statementAddress(statement)}`
  const speaker = namesOf(view.speakers)
  const title = statementWords.title[language](speaker, shortened(view.words.words, 90))
  const newsroom = newsroomName(settings, language).words
  const description = shortened(view.words.words, 300)
  return {
    title: siteFrameWords.titleWithNewsroom[language](title, newsroom),
    description,
    canonical: address,
    alternates: [],
    meta: [
      ...commonMeta({ type: 'article', title, description, address, newsroom, language }),
      { property: 'twitter:card', content: 'summary' },
    ],
    structuredData: [
      { '@context': 'https://schema.org', ...statementNode(statement, origin) },
      breadcrumbList([
        { name: siteFrameWords.home[language], address: `${origin}${homeOf(settings, language)}` },
        {
          name: statement.article.headline,
          address: `${origin}${articleAddress(statement.article)}`,
        },
        { name: title, address },
      ]),
    ],
    otherForms: [
      { type: 'application/json+oembed', href: `${origin}${oembedAddress(address)}` },
      {
        type: 'application/ld+json',
        href: `${origin}${apiAddress.annotation(statement.statementId)}`,
      },
    ],
    isIndexed: true,
  }
}
