import type { PublicResponse, PublicStatement } from '../../newsroom/statements/index.ts'
import type { TopicLabel } from '../../newsroom/topics/index.ts'
import { articleAddress, topicAddress } from '../../site/addresses.ts'
import { statementAddress } from '../../site/statement-addresses.ts'
import { apiAddress } from '../api-addresses.ts'

/** A statement as other programs get it. Nothing leaves the record by another way. */
export function presentStatement(origin: string, statement: PublicStatement) {
  const { speaker, article, occasion } = statement
  return {
    id: statement.statementId,
    url: `${origin}${statementAddress(statement)}`,
    annotation: `${origin}${apiAddress.annotation(statement.statementId)}`,
    language: statement.language,
    content: statement.content,
    mode: statement.mode,
    act: statement.act,
    negated: statement.negated,
    hedged: statement.hedged,
    conditional: statement.conditional,
    speaker: {
      kind: speaker.kind,
      words: speaker.words,
      name: speaker.name,
      role: speaker.role,
      office: speaker.officeKey,
      via: speaker.via,
      topics: statement.speakers.map(topic => presentTopic(origin, topic)),
    },
    about: statement.about.map(topic => presentTopic(origin, topic)),
    figures: statement.figures.map(({ text, value, high, bound, unit, per, what }) => ({
      ...{ text, value, high, bound, unit, per, what },
    })),
    saidOn: statement.saidOn,
    occasion,
    source: statement.source,
    article: {
      url: `${origin}${articleAddress(article)}`,
      headline: article.headline,
      publishedAt: article.publishedAt.toISOString(),
    },
    place: statement.anchors.map(({ quote, position }) => ({
      ...{ prefix: quote.prefix, exact: quote.exact, suffix: quote.suffix },
      ...{ start: position.start, end: position.end },
    })),
  }
}

/** A response as it stands on one of its two statements. */
export function presentResponse(origin: string, { kind, side, statement }: PublicResponse) {
  return { kind, side, statement: presentStatement(origin, statement) }
}

function presentTopic(origin: string, topic: TopicLabel) {
  return {
    id: topic.topicId,
    kind: topic.kind,
    name: topic.name,
    wikidata: topic.wikidataId,
    url: `${origin}${topicAddress(topic.language, topic.slug)}`,
  }
}
