import type { PublicStatement } from '../../newsroom/statements/index.ts'
import { articleAddress, topicAddress } from '../../site/addresses.ts'
import { statementAddress } from '../../site/statement-addresses.ts'
import { apiAddress } from '../api-addresses.ts'

/** A statement as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/) on its article, in JSON-LD. */
export function presentAnnotation(origin: string, statement: PublicStatement) {
  const { article, speaker } = statement
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${origin}${apiAddress.annotation(statement.statementId)}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: statement.proposedAt.toISOString(),
    body: [
      ...statement.speakers.map(topic => ({
        type: 'SpecificResource',
        purpose: 'identifying',
        source: `${origin}${topicAddress(topic.language, topic.slug)}`,
      })),
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: statement.language,
        value: [speaker.name ?? speaker.words, speaker.role].filter(Boolean).join(', '),
      },
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: `${origin}${statementAddress(statement)}`,
      },
    ],
    target: statement.anchors.map(({ quote, position }) => ({
      type: 'SpecificResource',
      source: `${origin}${articleAddress(article)}`,
      selector: [quote, position],
    })),
  }
}
