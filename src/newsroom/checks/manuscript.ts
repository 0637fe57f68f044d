import {
  type Figure,
  type ReadDate,
  type ReadStatement,
  readDates,
  readFigures,
  readStatements,
} from '../../reading/index.ts'
import type { Day, Register } from '../offices/index.ts'
import type { Language } from '../values/language.ts'
import type { Locale } from '../values/locale.ts'
import { findOfficeMentions, type OfficeMention } from './evidence/office-mentions.ts'
import { type Paragraph, splitIntoParagraphs } from './evidence/paragraphs.ts'
import type { Archive, ArticleFacts } from './surroundings.ts'

/** A newsroom’s own rule of words: avoid this, prefer that, because. */
export type HouseTerm = {
  /** The language whose texts it is about; absent where it is about all. */
  readonly language?: Language
  readonly avoid: string
  readonly prefer?: string
  readonly because?: string
  readonly severity?: 'block' | 'warn' | 'note'
}

export type Draft = {
  readonly text: string
  readonly language: Language
  /** Absent where nobody said: the newsroom’s own, else that of France or Britain. */
  readonly locale?: Locale | undefined
  /** The article’s date; null when it has none. */
  readonly date: Day | null
  readonly register: Register
  readonly houseTerms: readonly HouseTerm[]
  /** Absent for a text on its own: checks of what an article has beside its words are then silent. */
  readonly article?: ArticleFacts | undefined
  /** Absent outside a newsroom: checks against other articles and statements are then silent. */
  readonly archive?: Archive | undefined
}

/** A draft with what every check needs to know of it, each read at most once and only when asked for. */
export type Manuscript = Draft & {
  readonly paragraphs: readonly Paragraph[]
  readonly statements: readonly ReadStatement[]
  readonly figures: readonly Figure[]
  readonly dates: readonly ReadDate[]
  readonly officeMentions: readonly OfficeMention[]
}

export function readManuscript(draft: Draft): Manuscript {
  const { text, language, register } = draft
  const options = { language, date: draft.date ?? undefined }
  const paragraphs = once(() => splitIntoParagraphs(text))
  const statements = once(() => readStatements(text, options))
  const figures = once(() => paragraphs().flatMap(span => readFigures(text, { language, span })))
  const dates = once(() => readDates(text, options))
  const mentions = once(() => findOfficeMentions(text, { language, register }))
  return {
    ...draft,
    get paragraphs() {
      return paragraphs()
    },
    get statements() {
      return statements()
    },
    get figures() {
      return figures()
    },
    get dates() {
      return dates()
    },
    get officeMentions() {
      return mentions()
    },
  }
}

function once<Value>(read: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: read() }
    return known.value
  }
}
