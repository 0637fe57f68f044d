import type { Mention } from './parse-mention.ts'
import type { SpeakerLexicon } from './speaker-lexicon.ts'

export type SpeakerKind =
  | 'person'
  | 'role'
  | 'pronoun'
  | 'organisation'
  | 'document'
  | 'anonymous'
  | 'several'
  | 'unknown'

/** What kind of speaker the words name, before anybody asks who it is. */
export function kindOfSpeaker(mention: Mention, lexicon: SpeakerLexicon): SpeakerKind {
  if (mention.pronoun) return 'pronoun'
  const head =
    mention.words.find(word => !lexicon.determiners.has(word) && !lexicon.empty.has(word)) ?? ''
  if (lexicon.documents.has(head) && !mention.name) return 'document'
  if (isSeveral(mention, lexicon)) return 'several'
  if (!mention.name && (lexicon.anonymous.has(head) || mention.indefinite)) return 'anonymous'
  if (isOrganisation(mention, head, lexicon)) return 'organisation'
  if (mention.name)
    return mention.role === null && !looksPersonal(mention) ? 'organisation' : 'person'
  return mention.role ? 'role' : 'unknown'
}

function isSeveral({ words }: Mention, lexicon: SpeakerLexicon): boolean {
  const at = words.indexOf(lexicon.conjunction)
  return at > 0 && (lexicon.determiners.has(words[at + 1] ?? '') || words.length - at <= 3)
}

function isOrganisation({ words, name }: Mention, head: string, lexicon: SpeakerLexicon): boolean {
  if (lexicon.organisations.has(head)) return true
  if (name && lexicon.metonymies.has(name)) return true
  return (
    name !== null &&
    lexicon.determiners.has(words[0] ?? '') &&
    words.length <= 1 + name.split(/[ ']/).length
  )
}

/** Two capitalised words, or one that is not an acronym. */
const looksPersonal = ({ name }: Mention): boolean =>
  name !== null && !/^[\p{Lu}\d.&-]{2,}$/u.test(name)
