import { noticeWords as words } from '../../../messages/notices.ts'
import { Document } from '../../layout/document.tsx'
import type { Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import type { Moment } from '../../time/moment.ts'

export function WithdrawnPageView(page: { frame: Frame; head: Head; day: Moment }) {
  const { language, home } = page.frame
  return (
    <Document frame={page.frame} head={page.head}>
      <div class="notice">
        <h1>{words.withdrawn[language]}</h1>
        <p>{words.withdrawnWhen[language](page.day.words)}</p>
        <p>
          <a href={home}>{words.toFront[language]}</a>
        </p>
      </div>
    </Document>
  )
}
