import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import { namesOf } from '../../components/statements/names-of.ts'
import type { NamedLink, StatementView } from '../../components/statements/statement-view.ts'

/** Who gave figures: those with pages are known to be the same wherever they speak. */
export type Source = { key: string; names: NamedLink[]; isKnown: boolean; figures: number }

export type SaidFigure = { statement: PublicStatement; view: StatementView }

/** The sources of figures, those who gave most first. */
export function nameSources(figures: readonly SaidFigure[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { statement, view } of figures) {
    const key = keyOfSource(statement)
    const source = sources.get(key)
    if (source === undefined) sources.set(key, sourceOf(key, { statement, view }))
    else {
      source.figures += 1
      source.names = inLanguageOfPage(view) ? view.speakers : source.names
    }
  }
  return [...sources.values()].toSorted((one, other) => other.figures - one.figures)
}

/** Those without a page are taken for the same by their words. */
export function keyOfSource({ speakers, speaker }: PublicStatement): string {
  if (speakers.length > 0) return speakers.map(({ topicId }) => topicId).join(' ')
  return speaker.kind === 'unknown' ? '' : (speaker.name ?? speaker.role ?? speaker.words ?? '')
}

export function wordsOfSource(source: Source): string {
  return namesOf(source.names)
}

function sourceOf(key: string, { statement, view }: SaidFigure): Source {
  return { key, names: view.speakers, isKnown: statement.speakers.length > 0, figures: 1 }
}

/** A statement of the other language may name its speaker in it. */
function inLanguageOfPage(view: StatementView): boolean {
  return view.speakers.every(({ name }) => name.lang === undefined)
}
