import type { PublicStatement } from '../../newsroom/statements/index.ts'
import type { TopicLabel } from '../../newsroom/topics/index.ts'
import { articleAddress, topicAddress } from '../addresses.ts'
import { quotedWords } from '../components/statements/quoted-words.ts'
import { safeLink } from '../safe-link.ts'
import { statementAddress } from '../statement-addresses.ts'
import { kindsOfThings } from './kinds-of-things.ts'

/**
 * A statement as schema.org has it: a `Quotation` when every word is the speaker’s, a `Claim` when the article reports it.
 * `creator` is for people and bodies that exist; `spokenByCharacter` would make them characters of fiction.
 */
export function statementNode(statement: PublicStatement, origin: string): object {
  const { article, occasion, source, about, language } = statement
  const address = `${origin}${statementAddress(statement)}`
  const stands = { '@id': `${origin}${articleAddress(article)}#article` }
  const isQuotation = statement.mode === 'direct'
  return {
    '@type': isQuotation ? 'Quotation' : 'Claim',
    '@id': address,
    url: address,
    text: quotedWords(statement, language),
    inLanguage: language,
    ...creatorOf(statement, origin),
    ...(occasion.when?.precision === 'day' ? { dateCreated: occasion.when.from } : {}),
    ...(about.length > 0 ? { about: about.map(topic => thing(topic, origin)) } : {}),
    ...(isQuotation ? { isPartOf: stands } : { appearance: stands }),
    ...(source && safeLink(source.url) ? { isBasedOn: source.url } : {}),
  }
}

function creatorOf({ speakers, speaker }: PublicStatement, origin: string): object {
  if (speakers.length > 0) return { creator: speakers.map(topic => thing(topic, origin)) }
  if (speaker.name === null) return {}
  const type = speaker.kind === 'organisation' ? 'Organization' : 'Person'
  return { creator: { '@type': type, name: speaker.name } }
}

function thing({ kind, name, language, slug, wikidataId }: TopicLabel, origin: string): object {
  return {
    '@type': kindsOfThings[kind],
    name,
    url: `${origin}${topicAddress(language, slug)}`,
    ...(wikidataId === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${wikidataId}` }),
  }
}
