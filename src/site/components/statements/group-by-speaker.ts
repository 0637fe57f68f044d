import type { NamedLink, StatementView } from './statement-view.ts'

export type SpeakerGroup = { speakers: NamedLink[]; statements: StatementView[] }

/** In the order in which they first speak. */
export function groupBySpeaker(statements: readonly StatementView[]): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>()
  for (const statement of statements) {
    const { speakers } = statement
    const name = speakers.map(({ name: { words } }) => words).join('\n')
    const group = groups.get(name) ?? { speakers, statements: [] }
    group.statements.push(statement)
    groups.set(name, group)
  }
  return [...groups.values()]
}
