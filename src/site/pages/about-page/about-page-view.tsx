import { listPageWords as words } from '../../../messages/list-pages.ts'
import { ArticleBody } from '../../components/body/article-body.tsx'
import { Document } from '../../layout/document.tsx'
import type { AboutViewModel } from './construct-view-model.ts'

export function AboutPageView({ frame, head, text }: AboutViewModel) {
  return (
    <Document frame={frame} head={head}>
      <article class="article">
        <header class="opening">
          <h1>{words.about[frame.language]}</h1>
        </header>
        {text ? (
          <ArticleBody body={text.body} setting={text.setting} />
        ) : (
          <p class="empty">{words.noAboutYet[frame.language]}</p>
        )}
      </article>
    </Document>
  )
}
