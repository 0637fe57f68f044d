import { noticeWords } from '../../../messages/notices.ts'
import { goneWords } from '../../../messages/statements.ts'
import type { WhyGone } from '../../../newsroom/statements/index.ts'
import { Document } from '../../layout/document.tsx'
import type { Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { EmbedDocument } from './embed-document.tsx'

type Gone = { frame: Frame; head: Head; why: WhyGone }

export function GoneStatementView(gone: Gone) {
  return (
    <Document frame={gone.frame} head={gone.head}>
      <Notice {...gone} />
    </Document>
  )
}

/** The same in the frames that other sites still show. */
export function GoneEmbedView(gone: Gone) {
  return (
    <EmbedDocument frame={gone.frame} head={gone.head}>
      <Notice {...gone} />
    </EmbedDocument>
  )
}

function Notice({ frame, why: gone }: Gone) {
  const { what, why } = goneWords[gone]
  return (
    <div class="notice">
      <h1>{what[frame.language]}</h1>
      <p>{why[frame.language]}</p>
      <p>
        <a href={frame.home}>{noticeWords.toFront[frame.language]}</a>
      </p>
    </div>
  )
}
