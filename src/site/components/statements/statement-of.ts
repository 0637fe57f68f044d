import { actWords } from '../../../messages/acts.ts'
import { modeWords, responseWords, statementWords } from '../../../messages/statements.ts'
import type { PublicResponse, PublicStatement } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { articleAddress, topicAddress } from '../../addresses.ts'
import { type LocalWords, wordsFor } from '../../local-words.ts'
import { hostOf, safeLink } from '../../safe-link.ts'
import { statementAddress } from '../../statement-addresses.ts'
import type { Clock } from '../../time/moment.ts'
import { saidId } from '../said/said.ts'
import { occasionDay, partsOf } from './occasion-day.ts'
import { quotedWords } from './quoted-words.ts'
import type { NamedLink, ResponseView, StatementView } from './statement-view.ts'

/** A statement for a page in that language; what the article says stays in the article’s. */
export function statementOf(
  statement: PublicStatement,
  page: Language,
  { clock, responses = [] }: { clock: Clock; responses?: readonly PublicResponse[] },
): StatementView {
  const { language, occasion, article, speaker } = statement
  const told = (words: string) => wordsFor(page, words, language)
  const perhaps = (words: string | null) => (words === null ? null : told(words))
  const speakers = speakersOf(statement, page)
  const isNamedByRole = speakers.some(({ name }) => name.words === capitalised(speaker.role ?? ''))
  return {
    statementId: statement.statementId,
    href: statementAddress(statement),
    words: told(quotedWords(statement, language)),
    speakers,
    role: isNamedByRole ? null : perhaps(speaker.role),
    act: actWords[statement.act][statement.negated ? 'none' : 'done'][page],
    how: modeWords[statement.mode][page],
    when: occasionDay(statement, page, clock),
    place: perhaps(occasion.place),
    event: perhaps(occasion.event),
    medium: perhaps(occasion.medium),
    source: sourceOf(statement, page),
    figures: statement.figures.map(figure => told(figureWords(figure))),
    about: statement.about.map(topic => topicLink(topic, page)),
    reserves: [
      ...(statement.hedged ? [statementWords.hedged[page]] : []),
      ...(statement.conditional ? [statementWords.conditional[page]] : []),
    ],
    article: {
      headline: told(article.headline),
      href: `${articleAddress(article)}#${saidId(statement.statementId)}`,
    },
    responses: responses.map(response => responseOf(response, page)),
  }
}

function responseOf({ kind, side, statement }: PublicResponse, page: Language): ResponseView {
  return {
    relation: responseWords[kind][side][page],
    speakers: speakersOf(statement, page),
    words: wordsFor(page, quotedWords(statement, statement.language), statement.language),
    href: statementAddress(statement),
  }
}

export function topicLink(topic: PublicStatement['about'][number], page: Language): NamedLink {
  return {
    name: wordsFor(page, topic.name, topic.language),
    href: topicAddress(topic.language, topic.slug),
  }
}

/** Those who have pages; else the name, the role or the words that the article has for them. */
function speakersOf({ speakers, speaker, language }: PublicStatement, page: Language): NamedLink[] {
  if (speakers.length > 0) return speakers.map(topic => topicLink(topic, page))
  const named = speaker.name ?? speaker.role ?? speaker.words
  const name: LocalWords =
    named === null || speaker.kind === 'unknown'
      ? { words: statementWords.unknownSpeaker[page], lang: undefined }
      : wordsFor(page, capitalised(named), language)
  return [{ name, href: null }]
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function figureWords({ text, what }: PublicStatement['figures'][number]): string {
  return what === null || text.includes(what) ? text : `${text} ${what}`
}

function sourceOf({ source }: PublicStatement, page: Language): StatementView['source'] {
  const href = source && safeLink(source.url)
  if (!source || !href) return null
  const archived = source.archivedOn
  return {
    name: source.title ?? hostOf(href) ?? href,
    href,
    archived:
      archived === null ? null : statementWords.archivedOn[page](partsOf(archived, page).day),
  }
}
