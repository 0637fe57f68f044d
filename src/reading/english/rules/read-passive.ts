import type { Finding } from '../../statements/finding.ts'
import type { Token } from '../../text/token.ts'
import { findEnd } from '../content-end.ts'
import { nounPhraseEnd, startsNounPhrase } from '../noun-phrases.ts'
import { type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { BE, isAdverb, type ReportingForm, reportingForms } from '../words.ts'

/** The plan was described by residents as “a joke”. · Two hikers were reported by the coastguard to be missing. */
export function readPassive(reading: Reading, at: number): Finding | null {
  const { tokens } = reading
  if (tokens[at]?.lower !== 'by' || !startsNounPhrase(tokens, at + 1)) return null
  const passive = participleBefore(tokens, at - 1)
  if (!passive) return null
  const speaker = { first: at + 1, end: nounPhraseEnd(tokens, at + 1) }
  const link = tokens[speaker.end]?.lower ?? ''
  const end = findEnd(reading, speaker.end)
  const content = wordsFrom(tokens, speaker.end, end)
  if (!content || !givesWords(tokens, { link, first: speaker.end, end })) return null
  return {
    rule: 'passive',
    content: [content],
    cue: spanOf(tokens, { first: passive.first, end: at }),
    act: passive.form.verb.act,
    speaker: spanOf(tokens, speaker),
    negated: false,
    hedged: false,
  }
}

type Passive = { readonly first: number; readonly form: ReportingForm }

function participleBefore(tokens: readonly Token[], at: number): Passive | null {
  const form = reportingForms(tokens[at]?.lower ?? '').find(
    ({ form, verb }) =>
      form === 'participle' && verb.tail.length === 0 && !/^(?:quote|cite)$/.test(verb.base),
  )
  if (!form) return null
  const be = isAdverb(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return BE.has(tokens[be]?.lower ?? '') ? { first: be, form } : null
}

type Words = { readonly link: string; readonly first: number; readonly end: number }

/** "to be missing", "that …", or words in quotation marks. */
const givesWords = (tokens: readonly Token[], { link, first, end }: Words): boolean =>
  link === 'to' ||
  link === 'that' ||
  (/^(?:as|for|of|with)$/.test(link) &&
    tokens.slice(first, end).some(token => (token.quotation?.words ?? 0) >= 2))
