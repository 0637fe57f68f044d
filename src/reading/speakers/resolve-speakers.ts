import type { Finding } from '../statements/finding.ts'
import type { Grammar, ReadSentence } from '../statements/grammar.ts'
import { contains, type Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import type { Token } from '../text/token.ts'
import type { Language } from '../text/tokenize.ts'
import { tokenize } from '../text/tokenize.ts'
import { findByName, see } from './cast.ts'
import { splitDocument } from './document-of-body.ts'
import { findAppearances } from './find-appearances.ts'
import { kindOfSpeaker, type SpeakerKind } from './kind-of-speaker.ts'
import { type Mention, parseMention } from './parse-mention.ts'
import { type SpeakerLexicon, speakerLexicon } from './speaker-lexicon.ts'
import { type Asked, findMeant, type Memory } from './who-is-meant.ts'

/** Who speaks: the words beside the cue, and who that is as far as the article says. */
export type Speaker = Span & {
  readonly text: string
  readonly kind: SpeakerKind
  /** Full name or body; null where the article does not say. */
  readonly resolved: string | null
  /** The role as written, beside the cue or where the person was introduced. */
  readonly role: string | null
  /** What passed the words on: « cité par l'AFP » → « l'AFP »; « un communiqué du parquet » → « un communiqué ». */
  readonly via: Relay | null
}

export type Relay = Span & { readonly text: string }

/** The speaker of each finding, in the order of the text: names are remembered as the article introduces them. */
export function resolveSpeakers(
  text: string,
  read: readonly ReadSentence[],
  { language, grammar }: { readonly language: Language; readonly grammar: Grammar },
): ReadonlyMap<Finding, Speaker> {
  const lexicon = speakerLexicon(language)
  const memory: Memory = { cast: [], focus: null, paragraphs: [], section: -1 }
  let paragraph = -1
  const speakers = new Map<Finding, Speaker>()
  for (const sentence of read) {
    if (sentence.sentence.paragraph !== paragraph) openParagraph(memory, sentence.sentence)
    paragraph = sentence.sentence.paragraph
    meetPeople(text, sentence, memory, lexicon)
    const tokensOf = (span: Span) => tokensIn(text, sentence, span, language)
    for (const finding of sentence.findings) {
      if (!finding.speaker || finding.echoOf) continue
      const tokens = tokensOf(finding.speaker)
      const mention = parseMention(text, tokens, lexicon)
      const inner = splitDocument(tokens, lexicon)
      const speaker = resolve(text, finding.speaker, {
        mention: inner ? parseMention(text, inner.body, lexicon) : mention,
        memory,
        lexicon,
        via: grammar.findRelay?.(sentence.sentence, finding.speaker) ?? inner?.document ?? null,
        body: inner && bodyOf(text, inner.body),
      })
      speakers.set(finding, speaker)
      learnRole(memory, speaker, lexicon)
      remember(memory, speaker, mention)
    }
    const subject = sentence.findings.length > 0 ? null : grammar.findSubject(sentence.sentence)
    if (subject)
      refocusOn(memory, text, {
        span: subject,
        tokens: tokensOf(subject),
        lexicon,
        canSpeak: grammar.canSpeak(sentence.sentence, subject),
        opens: subject.start === sentence.sentence.start,
      })
  }
  for (const finding of read.flatMap(({ findings }) => findings)) {
    const speaker = finding.echoOf && speakers.get(finding.echoOf)
    if (speaker) speakers.set(finding, speaker)
  }
  return speakers
}

/** « il » looks back over two paragraphs. */
const PARAGRAPHS_KEPT = 3

function openParagraph(memory: Memory, { place, start }: Sentence): void {
  if (place === 'subheading') memory.section = start
  else memory.paragraphs = [...memory.paragraphs.slice(1 - PARAGRAPHS_KEPT), start]
}

/** A name, or a noun that a person can be: « la présidente de la cour » but not « le feu ». */
const isPerson = (mention: Mention, lexicon: SpeakerLexicon): boolean =>
  mention.name !== null || mention.words.slice(0, 3).some(word => lexicon.roleNouns.has(word))

function meetPeople(
  text: string,
  { sentence }: ReadSentence,
  memory: Memory,
  lexicon: SpeakerLexicon,
): void {
  for (const { mention, start } of findAppearances(text, sentence.tokens, lexicon))
    memory.cast = see(
      memory.cast,
      { name: mention.name, role: mention.role, agreement: mention.agreement, at: start },
      lexicon,
    )
}

/** A speaker may have been named in an earlier sentence than the one that quotes. */
function tokensIn(
  text: string,
  { sentence }: ReadSentence,
  span: Span,
  language: Language,
): readonly Token[] {
  const first = sentence.tokens.findIndex(({ start }) => start >= span.start)
  const tokens: Token[] = []
  for (let at = Math.max(0, first); first >= 0 && at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]
    if (!token || !contains(span, token)) break
    tokens.push(token)
  }
  return tokens.length > 0 ? tokens : tokenize(text, span, language)
}

/** « du parquet de Vaubrac » → « parquet de Vaubrac ». */
function bodyOf(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return text.slice(first?.start, last?.end).replace(/^(?:le |la |les |l['’]|du |des |the )/i, '')
}

type Asking = Omit<Asked, 'at'> & {
  readonly via: Span | null
  /** Who speaks in a document, as written. */
  readonly body: string | null
}

function resolve(text: string, span: Span, asking: Asking): Speaker {
  const kind = kindOfSpeaker(asking.mention, asking.lexicon)
  const meant = findMeant(kind, { ...asking, at: span.start })
  return {
    ...span,
    text: text.slice(span.start, span.end),
    kind: asking.body === null ? kind : 'document',
    resolved: meant?.label ?? asking.body,
    role: asking.mention.role ?? meant?.role ?? null,
    via: asking.via && { ...asking.via, text: text.slice(asking.via.start, asking.via.end) },
  }
}

/** « L'humoriste » who turned out to be Nino Terrassa may be « l'artiste » next. */
function learnRole(memory: Memory, speaker: Speaker, lexicon: SpeakerLexicon): void {
  const known = speaker.resolved ? findByName(memory.cast, speaker.resolved) : undefined
  if (!known || !speaker.role || speaker.kind !== 'role') return
  const { name, gender, lastSeen } = known
  const agreement = { gender, plural: false, person: true }
  memory.cast = see(memory.cast, { name, role: speaker.role, agreement, at: lastSeen }, lexicon)
}

/** Whoever has just spoken is the one that « il » or « elle » will stand for. */
function remember(memory: Memory, speaker: Speaker, mention: Mention): void {
  if (speaker.kind === 'pronoun') return
  const character = speaker.resolved ? findByName(memory.cast, speaker.resolved) : undefined
  const gender = mention.agreement.gender ?? character?.gender ?? null
  memory.focus = {
    label: speaker.resolved ?? speaker.text,
    role: speaker.role,
    agreement: {
      ...mention.agreement,
      gender,
      plural: mention.agreement.plural || speaker.kind === 'several',
    },
    at: speaker.start,
  }
}

type Subject = {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly lexicon: SpeakerLexicon
  readonly canSpeak: boolean
  /** Does the sentence begin with it? Only then is it surely what the sentence is about. */
  readonly opens: boolean
}

/** The subject of a sentence that quotes nobody takes the focus when it is somebody. */
function refocusOn(memory: Memory, text: string, subject: Subject): void {
  const { span, tokens, lexicon, canSpeak, opens } = subject
  const mention = parseMention(text, tokens, lexicon)
  if (mention.pronoun) return
  if (!canSpeak || !isPerson(mention, lexicon)) {
    if (opens)
      memory.focus = { label: null, role: null, agreement: mention.agreement, at: span.start }
    return
  }
  const speaker = resolve(text, span, { mention, memory, lexicon, via: null, body: null })
  if (!['person', 'role', 'anonymous', 'organisation', 'several'].includes(speaker.kind)) return
  learnRole(memory, speaker, lexicon)
  remember(memory, speaker, mention)
}
