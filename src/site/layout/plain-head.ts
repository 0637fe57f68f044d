import { siteFrameWords } from '../../messages/site-frame.ts'
import type { Frame } from './frame.ts'
import type { Head } from './head.ts'

/** The head of a page that nobody should find by searching. */
export function unindexedHead(frame: Frame, title: string): Head {
  return {
    title: siteFrameWords.titleWithNewsroom[frame.language](title, frame.newsroom.words),
    description: null,
    canonical: null,
    alternates: [],
    meta: [],
    structuredData: [],
    otherForms: [],
    isIndexed: false,
  }
}
