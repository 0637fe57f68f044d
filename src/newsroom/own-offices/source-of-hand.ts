import type { TermSource } from '../offices/index.ts'

/** What an editor enters has the page they name for its source, else themselves. */
export function sourceOfHand(url: string | null): TermSource {
  return url ? { kind: 'page', url } : { kind: 'by-hand' }
}
