import { type Anchor, findAnchor, wholeArticle } from '../body/index.ts'
import type { ReadableArticle } from './find-readable-article.ts'

/**
 * Whether words of the working copy stand in the version that readers have before them: what was added since must not
 * be shown before it is published.
 */
export function readersHave({
  words,
  live,
}: ReadableArticle): (anchors: readonly Anchor[]) => boolean {
  if (!live) return () => false
  if (JSON.stringify(words) === JSON.stringify(live.words)) return () => true
  const document = wholeArticle(live.words)
  return anchors => anchors.every(anchor => findAnchor(document, anchor) !== 'lost')
}
