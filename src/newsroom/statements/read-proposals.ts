import { type ReadStatement, readStatements, type Span } from '../../reading/index.ts'
import { anchorRange, type Body, wholeArticle } from '../body/index.ts'
import type { Register } from '../offices/index.ts'
import type { AdmitTopicRequest } from '../topics/index.ts'
import type { ReadableArticle } from './find-readable-article.ts'
import { findSource, readSources, type Sources } from './find-source.ts'
import { openFingerprints } from './fingerprint.ts'
import { nameSpeaker } from './name-speaker.ts'
import { topicNamed } from './name-topic.ts'
import {
  contentOf,
  type Occasion,
  type StatementContent,
  type StatementSpeaker,
} from './statement.ts'

/** A statement as reading proposes it: names are not topics yet. */
export type Proposal = {
  fingerprint: string
  content: Omit<StatementContent, 'speaker' | 'aboutIds'>
  speaker: Omit<StatementSpeaker, 'topicIds'>
  speakerTopic: AdmitTopicRequest | null
  about: readonly AdmitTopicRequest[]
}

type Known = { register: Register; date: string }

/** What reading finds in an article, in order. Pure. */
export function readProposals(article: ReadableArticle, known: Known): Proposal[] {
  const document = wholeArticle(article.words)
  const sources = readSources(article.words)
  const { text } = sources
  const fingerprintOf = openFingerprints()
  return readStatements(text, { language: article.language, date: known.date }).flatMap(read => {
    const fingerprint = fingerprintOf(contentOf(wordsOf(text, read.pieces)))
    if (fingerprint === null) return []
    const proposal = propose({ article, document, sources, read }, known)
    return proposal ? [{ fingerprint, ...proposal }] : []
  })
}

type Found = { article: ReadableArticle; document: Body; sources: Sources; read: ReadStatement }

function propose(found: Found, { register, date }: Known): Omit<Proposal, 'fingerprint'> | null {
  const { article, document, sources, read } = found
  const anchors = read.pieces.flatMap(piece => {
    const anchored = anchorRange(document, piece)
    return anchored.ok ? [anchored.value] : []
  })
  if (anchors.length < read.pieces.length) return null
  const occasion = occasionOf(read)
  const saidOn = occasion.when?.from ?? date
  const { speaker, topic } = nameSpeaker(read, { register, language: article.language, saidOn })
  return {
    content: {
      content: contentOf(anchors.map(({ quote }) => quote.exact)),
      anchors,
      mode: read.mode,
      act: read.act,
      negated: read.negated,
      hedged: read.hedged,
      conditional: read.conditional,
      figures: [...read.figures],
      saidOn,
      occasion,
      source: findSource(sources, read),
    },
    speaker,
    speakerTopic: topic,
    about: read.topics.map(name => topicNamed(name, { register, language: article.language })),
  }
}

function occasionOf({ occasion: { date, place, event, medium } }: ReadStatement): Occasion {
  const { resolved = null, precision, text } = date ?? {}
  const when = resolved && precision && text ? { ...resolved, precision, words: text } : null
  return { when, place, event, medium }
}

const wordsOf = (text: string, pieces: readonly Span[]): string[] =>
  pieces.map(({ start, end }) => text.slice(start, end))
