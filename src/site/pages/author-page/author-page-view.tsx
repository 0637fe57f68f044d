import { RiverView } from '../../components/river.tsx'
import { Document } from '../../layout/document.tsx'
import type { AuthorViewModel } from './construct-view-model.ts'

export function AuthorPageView(page: AuthorViewModel) {
  return (
    <Document frame={page.frame} head={page.head}>
      <div class="list-page">
        <header class="list-opening">
          <h1>{page.name}</h1>
          {page.bio && (
            <p class="standfirst" lang={page.bio.lang}>
              {page.bio.words}
            </p>
          )}
        </header>
        <RiverView river={page.river} language={page.frame.language} />
      </div>
    </Document>
  )
}
