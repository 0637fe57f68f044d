import { noticeWords } from '../../../messages/notices.ts'
import { goneWords } from '../../../messages/statements.ts'
import type { WhyGone } from '../../../newsroom/statements/index.ts'
import { Document } from '../../layout/document.tsx'
import type { Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'

export function GoneStatementView(page: { frame: Frame; head: Head; why: WhyGone }) {
  const { language, home } = page.frame
  const { what, why } = goneWords[page.why]
  return (
    <Document frame={page.frame} head={page.head}>
      <div class="notice">
        <h1>{what[language]}</h1>
        <p>{why[language]}</p>
        <p>
          <a href={home}>{noticeWords.toFront[language]}</a>
        </p>
      </div>
    </Document>
  )
}
