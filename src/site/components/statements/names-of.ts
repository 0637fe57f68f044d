import type { NamedLink } from './statement-view.ts'

export function namesOf(links: readonly NamedLink[]): string {
  return links.map(({ name }) => name.words).join(', ')
}
