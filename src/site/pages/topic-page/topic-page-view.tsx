import { listPageWords as words } from '../../../messages/list-pages.ts'
import { RiverView } from '../../components/river.tsx'
import { Document } from '../../layout/document.tsx'
import type { TopicViewModel } from './construct-view-model.ts'

export function TopicPageView(page: TopicViewModel) {
  const { language } = page.frame
  return (
    <Document frame={page.frame} head={page.head}>
      <div class="list-page">
        <header class="list-opening">
          <h1>{page.name}</h1>
          {page.description !== null && <p class="standfirst">{page.description}</p>}
          {page.aliases.length > 0 && (
            <p class="aliases">
              {words.alsoKnownAs[language]} {page.aliases.join(', ')}
            </p>
          )}
        </header>
        <RiverView river={page.river} language={language} />
      </div>
    </Document>
  )
}
