import type { Act, Figure, Mode, Precision, SpeakerKind } from '../../reading/index.ts'
import type { Anchor } from '../body/index.ts'
import type { Language } from '../values/language.ts'

/** Reading suggests; a person confirms or dismisses. */
export type StatementState = 'suggested' | 'confirmed' | 'dismissed'

export type StatementOrigin = 'read' | 'by-hand'

/** When, where, at which event and through which medium it was said, as far as the article says. */
export type Occasion = {
  /** The days it may have been said on, both included. */
  when: { from: string; to: string; precision: Precision; words: string } | null
  place: string | null
  event: string | null
  medium: string | null
}

/** Where it can be read or heard: a link, its title, and the day a copy was kept. */
export type StatementSource = { url: string; title: string | null; archivedOn: string | null }

/** Who said it: words of the article, the name behind them, and the topics that name is known by. */
export type StatementSpeaker = {
  kind: SpeakerKind
  /** As written beside the statement: « il », « le ministre »; null where no words name a speaker. */
  words: string | null
  /** Full name or body; null where nobody knows. */
  name: string | null
  /** As the article presents them: « le secrétaire général de l’OTAN ». */
  role: string | null
  /** The office of the register that the role names, on the day it was said. */
  officeKey: string | null
  /** What passed the words on, as written: « l’AFP », « un communiqué »; null where they come straight. */
  via: string | null
  topicIds: string[]
}

/** Who said what in an article: what a person may edit. */
export type StatementContent = {
  /** The words said; pieces are parted by « … ». */
  content: string
  /** One for each piece, over the text of the whole article. */
  anchors: Anchor[]
  mode: Mode
  act: Act
  /** The article says that it was not said. */
  negated: boolean
  /** The attribution is uncertain: « aurait déclaré ». */
  hedged: boolean
  /** What is said is in the conditional of hearsay. */
  conditional: boolean
  speaker: StatementSpeaker
  /** Topics that the words are about. */
  aboutIds: string[]
  figures: Figure[]
  /** The day it is listed under, YYYY-MM-DD. */
  saidOn: string
  occasion: Occasion
  source: StatementSource | null
}

export type Statement = StatementContent & {
  statementId: string
  articleId: string
  language: Language
  state: StatementState
  origin: StatementOrigin
  /** Since when the article no longer has these words; null while it does. */
  lostSince: Date | null
  proposedAt: Date
  decided: { at: Date; by: string } | null
  isPublic: boolean
}

/** What parts the pieces of a statement where its words are shown alone. */
export const betweenPieces = ' … '

export function contentOf(pieces: readonly string[]): string {
  return pieces.join(betweenPieces)
}
