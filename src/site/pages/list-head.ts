import type { Head } from '../layout/document.tsx'
import type { LayoutModel } from '../layout/layout-model.ts'

/** The head of a page that lists articles. */
export function listHead(page: {
  layout: LayoutModel
  title: string
  description: string | null
  canonical: string
  alternates?: Head['alternates']
  jsonLd: object[]
}): Head {
  const { layout, title, description, canonical, alternates = [], jsonLd } = page
  const openGraph = [
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: layout.newsroomName },
    { property: 'og:title', content: title },
    { property: 'og:url', content: layout.origin + canonical },
  ]
  return { title, description, canonical, openGraph, alternates, jsonLd }
}
