import type { Finding } from '../statements/finding.ts'
import { contains, type Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import type { Token } from '../text/token.ts'
import { findUnknownIncises } from './find-unknown-incises.ts'
import { findVerbGroups, type VerbGroup } from './find-verb-groups.ts'
import type { Run } from './noun-phrases.ts'
import { readComme } from './rules/read-comme.ts'
import { readIncise } from './rules/read-incise.ts'
import { readInnerIncise } from './rules/read-inner-incise.ts'
import { readNominalCue } from './rules/read-nominal-cue.ts'
import { readQuotedPredicate } from './rules/read-quoted-predicate.ts'
import { readSource } from './rules/read-source.ts'
import { isProductive, readVerb } from './rules/read-verb.ts'
import { type Reading, runOf } from './sentence-reader.ts'
import { DETERMINERS, INSIDERS, MUTE_NOUNS, SPEECH_PRONOUNS } from './words.ts'

/** The statements that French grammar shows in one sentence, in order. */
export function readFrenchSentence(sentence: Sentence): Finding[] {
  const { tokens } = sentence
  const known = findVerbGroups(tokens).filter(group => isProductive(tokens, group))
  const groups = [...known, ...findUnknownIncises(tokens, known)].sort((a, b) => a.first - b.first)
  const starts = new Map(groups.map(group => [group.first, group]))
  const found: Finding[] = []
  let lastSubject: Run | null = null
  for (let at = 0; at < tokens.length; at++) {
    const reading: Reading = { sentence, tokens, groups, found, lastSubject }
    const group = starts.get(at)
    const finding = group ? readGroup(reading, group) : readElsewhere(reading, at)
    if (!finding || (!isSureOfSpeaker(finding) && isMute(tokens, finding.speaker))) continue
    if (isRepeated(found, finding) || isDetail(found, finding)) continue
    dropOvertaken(found, finding)
    found.push(finding)
    lastSubject = runOf(tokens, finding.speaker) ?? lastSubject
  }
  return found
}

/** « fait savoir qu'il demanderait la relaxe pour « abus » », « selon un sondage, 64 % se disent opposés »: a detail of what is already said. */
function isDetail(found: readonly Finding[], { rule, cue, speaker }: Finding): boolean {
  const isOuter = (span: Span | null, { content }: Finding) =>
    span !== null && content.some(piece => contains(piece, span))
  return found.some(
    earlier =>
      DETAILS.has(rule) &&
      (earlier.rule === 'verb-clause' || earlier.rule === 'source') &&
      isOuter(cue, earlier) &&
      isOuter(speaker, earlier),
  )
}

const DETAILS = new Set(['verb-object', 'verb-quality', 'verb-infinitive'])

/** Two verbs beside one quotation: the first one attributes it, unless the second is an incise. */
const isRepeated = (found: readonly Finding[], { rule, content }: Finding): boolean =>
  found.some(
    earlier =>
      (rule !== 'incise' || earlier.rule === 'incise') &&
      earlier.content.length === content.length &&
      earlier.content.every(
        ({ start, end }, at) => content[at]?.start === start && content[at]?.end === end,
      ),
  )

/** « conteste les chiffres : « … », a-t-il répondu », « menaçait de partir, a-t-il relaté »: the incise attributes the words. */
function dropOvertaken(found: Finding[], { rule, content }: Finding): void {
  const last = found.at(-1)
  if (rule !== 'incise' || !last || last.rule === 'incise' || last.rule === 'source') return
  const isOvertaken = last.content.every(span => content.some(outer => contains(outer, span)))
  if (isOvertaken) found.pop()
}

/** An incise and « selon » attribute by themselves: « selon un projet de communiqué ». */
const isSureOfSpeaker = ({ rule }: Finding): boolean => rule === 'incise' || rule === 'source'

const readElsewhere = (reading: Reading, at: number): Finding | null =>
  readSource(reading, at) ??
  readNominalCue(reading, at) ??
  readQuotedPredicate(reading, at) ??
  readQuotation(reading, at)

/** A quotation that no verb outside attributes may hold its own incise. */
function readQuotation({ tokens, groups }: Reading, at: number): Finding | null {
  const token = tokens[at]
  const isAttributed = groups.some(({ first }) => first > at - 6 && first < at + 6)
  return token?.kind === 'quotation' && !isAttributed ? readInnerIncise(token) : null
}

const readGroup = (reading: Reading, group: VerbGroup): Finding | null =>
  isPartOfContent(reading, group)
    ? null
    : (readComme(reading, group) ?? readIncise(reading, group) ?? readVerb(reading, group))

/** « annonce vouloir « tester » »: the infinitive belongs to what is announced. */
const isPartOfContent = ({ tokens, found }: Reading, group: VerbGroup): boolean =>
  group.form === 'infinitive' &&
  found.some(({ content }) => content.some(span => contains(span, tokens[group.first] ?? span)))

/** « on note que », « l'article 4 prévoit que », « la carte montre que »: nobody is speaking. */
function isMute(tokens: readonly Token[], speaker: Span | null): boolean {
  const run = speaker && runOf(tokens, speaker)
  if (!run) return false
  const [head, second] = [tokens[run.first]?.lower ?? '', tokens[run.first + 1]?.lower ?? '']
  const isAlone = run.end === run.first + 1
  return (
    (isAlone && head === 'on' && !isInsider(tokens, run.first)) ||
    (isAlone && (MUTE_NOUNS.has(head) || SPEECH_PRONOUNS.has(head))) ||
    (DETERMINERS.has(head) && MUTE_NOUNS.has(second))
  )
}

/** « Du côté de la direction, on fait valoir que », « À la mairie, on assure que »: here « on » is somebody. */
const isInsider = (tokens: readonly Token[], on: number): boolean =>
  on > 2 && tokens[on - 1]?.text === ',' && INSIDERS.has(tokens[0]?.lower ?? '')
