import { noticeWords as words } from '../../../messages/notices.ts'
import { Document } from '../../layout/document.tsx'
import type { Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'

export function NotFoundPageView({ frame, head }: { frame: Frame; head: Head }) {
  const { language, home } = frame
  return (
    <Document frame={frame} head={head}>
      <div class="notice">
        <h1>{words.notFound[language]}</h1>
        <p>{words.notFoundWhy[language]}</p>
        <p>
          <a href={home}>{words.toFront[language]}</a>
        </p>
      </div>
    </Document>
  )
}
