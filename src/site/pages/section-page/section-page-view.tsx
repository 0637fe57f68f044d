import { listPageWords as words } from '../../../messages/list-pages.ts'
import { RiverView } from '../../components/river.tsx'
import { Trail } from '../../components/trail.tsx'
import { Document } from '../../layout/document.tsx'
import type { SectionViewModel } from './construct-view-model.ts'

export function SectionPageView(page: SectionViewModel) {
  const { language } = page.frame
  return (
    <Document frame={page.frame} head={page.head}>
      <div class="list-page">
        <header class="list-opening">
          <Trail links={page.trail} label={words.trail[language]} />
          <h1>{page.name}</h1>
          {page.description !== null && <p class="standfirst">{page.description}</p>}
          {page.subsections.length > 0 && (
            <nav class="subsections" aria-label={words.subsections[language]}>
              <ul>
                {page.subsections.map(({ name, href }) => (
                  <li>
                    <a href={href} lang={name.lang}>
                      {name.words}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </header>
        <RiverView river={page.river} language={language} />
      </div>
    </Document>
  )
}
