import type { Finding } from '../statements/finding.ts'
import type { Grammar, ReadSentence } from '../statements/grammar.ts'
import { contains, type Span } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import type { Language } from '../text/tokenize.ts'
import { tokenize } from '../text/tokenize.ts'
import { agrees, type Cast, type Character, findByName, findByRole, see } from './cast.ts'
import { findAppearances } from './find-appearances.ts'
import { kindOfSpeaker, type SpeakerKind } from './kind-of-speaker.ts'
import { type Mention, parseMention } from './parse-mention.ts'
import { type Agreement, type SpeakerLexicon, speakerLexicon } from './speaker-lexicon.ts'

/** Who speaks: the words beside the cue, and who that is as far as the article says. */
export type Speaker = Span & {
  readonly text: string
  readonly kind: SpeakerKind
  /** Full name or body; null where the article does not say. */
  readonly resolved: string | null
  /** The role as written, beside the cue or where the person was introduced. */
  readonly role: string | null
}

/** Whom a pronoun would stand for. */
type Focus = { readonly label: string; readonly role: string | null; readonly agreement: Agreement }

type Memory = { cast: Cast; focus: Focus | null }

/** The speaker of each finding, in the order of the text: names are remembered as the article introduces them. */
export function resolveSpeakers(
  text: string,
  read: readonly ReadSentence[],
  { language, grammar }: { readonly language: Language; readonly grammar: Grammar },
): ReadonlyMap<Finding, Speaker> {
  const lexicon = speakerLexicon(language)
  const memory: Memory = { cast: [], focus: null }
  const speakers = new Map<Finding, Speaker>()
  for (const sentence of read) {
    meetPeople(text, sentence, memory, lexicon)
    const mention = (span: Span) =>
      parseMention(text, tokensIn(text, sentence, span, language), lexicon)
    for (const finding of sentence.findings) {
      if (!finding.speaker) continue
      const speaker = resolve(text, finding.speaker, {
        mention: mention(finding.speaker),
        memory,
        lexicon,
      })
      speakers.set(finding, speaker)
      remember(memory, speaker, mention(finding.speaker))
    }
    const subject = sentence.findings.length > 0 ? null : grammar.findSubject(sentence.sentence)
    if (subject && isPerson(mention(subject), lexicon))
      refocus(memory, text, { span: subject, mention: mention(subject), lexicon })
  }
  return speakers
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
  const tokens = contains(sentence, span)
    ? sentence.tokens.filter(token => contains(span, token))
    : []
  return tokens.length > 0 ? tokens : tokenize(text, span, language)
}

type Asked = {
  readonly mention: Mention
  readonly memory: Memory
  readonly lexicon: SpeakerLexicon
}

function resolve(text: string, span: Span, asked: Asked): Speaker {
  const kind = kindOfSpeaker(asked.mention, asked.lexicon)
  const found = find(kind, asked)
  return {
    ...span,
    text: text.slice(span.start, span.end),
    kind,
    resolved: found?.label ?? null,
    role: asked.mention.role ?? found?.role ?? null,
  }
}

type Found = { readonly label: string; readonly role: string | null }

function find(kind: SpeakerKind, asked: Asked): Found | null {
  switch (kind) {
    case 'pronoun':
      return findBehindPronoun(asked)
    case 'person':
      return findPerson(asked)
    case 'role':
      return findBehindRole(asked)
    case 'organisation':
      return findOrganisation(asked)
    case 'several':
    case 'document':
    case 'anonymous':
    case 'unknown':
      return null
  }
}

function findBehindPronoun({ mention, memory }: Asked): Found | null {
  const { focus, cast } = memory
  const latest = mention.words.at(-1) === 'latter' ? cast.at(-1) : undefined
  if (latest) return named(latest)
  if (focus && sameAgreement(focus.agreement, mention.agreement)) return focus
  const isKnown = ({ role, gender }: Character) => role !== null || gender !== null
  const character = memory.cast.findLast(
    candidate => isKnown(candidate) && agrees(candidate, mention.agreement),
  )
  return character ? named(character) : null
}

const sameAgreement = (a: Agreement, b: Agreement): boolean =>
  a.plural === b.plural && (a.gender === null || b.gender === null || a.gender === b.gender)

function findPerson({ mention, memory }: Asked): Found | null {
  if (!mention.name) return null
  const character = findByName(memory.cast, mention.name)
  return character ? named(character) : { label: mention.name, role: mention.role }
}

/** "the 24 - year-old" */
const LONGEST_ANAPHOR = 4

function findBehindRole(asked: Asked): Found | null {
  const { mention, memory, lexicon } = asked
  const character = mention.role
    ? findByRole(memory.cast, mention.role, mention.agreement, lexicon)
    : undefined
  if (character) return named(character)
  const isAnaphor =
    mention.words.length <= LONGEST_ANAPHOR && lexicon.anaphors.has(mention.words.at(-1) ?? '')
  return isAnaphor ? findBehindPronoun(asked) : null
}

function findOrganisation({ mention, memory, lexicon }: Asked): Found | null {
  const name = mention.name
  if (name) return { label: lexicon.metonymies.get(name) ?? name, role: null }
  const body =
    mention.words.length === 2 ? findBody(memory.cast, mention.words[1] ?? '') : undefined
  return body ? named(body) : null
}

/** "the league": the last body named whose name holds that word. */
const findBody = (cast: Cast, noun: string): Character | undefined =>
  cast.findLast(({ name }) => name.toLowerCase().split(' ').includes(noun))

const named = (character: Character): Found => ({ label: character.name, role: character.role })

/** Whoever has just spoken is the one that « il » or « elle » will stand for. */
function remember(memory: Memory, speaker: Speaker, mention: Mention): void {
  if (speaker.kind === 'pronoun') return
  const character = speaker.resolved ? findByName(memory.cast, speaker.resolved) : undefined
  const gender = mention.agreement.gender ?? character?.gender ?? null
  memory.focus = {
    label: speaker.resolved ?? speaker.text,
    role: speaker.role,
    agreement: { ...mention.agreement, gender },
  }
}

type Subject = { readonly span: Span; readonly mention: Mention; readonly lexicon: SpeakerLexicon }

/** The subject of a sentence that quotes nobody takes the focus when it is somebody. */
function refocus(memory: Memory, text: string, { span, mention, lexicon }: Subject): void {
  if (mention.pronoun) return
  const speaker = resolve(text, span, { mention, memory, lexicon })
  if (['person', 'role', 'anonymous', 'organisation'].includes(speaker.kind))
    remember(memory, speaker, mention)
}
