import { siteWords } from '../../../messages/site.ts'
import type { Head } from '../../layout/document.tsx'
import type { LayoutModel } from '../../layout/layout-model.ts'
import { typeset } from '../../typography/typeset.ts'

/** Why the reader does not get the page, in words. */
export type Trouble = { title: string; text: string }

export function TroubleView({ layout, trouble }: { layout: LayoutModel; trouble: Trouble }) {
  return (
    <div class="trouble">
      <h1>{trouble.title}</h1>
      <p>{typeset(trouble.text, layout.language)}</p>
      <p>
        <a href={layout.home}>{siteWords[layout.language].toFrontPage}</a>
      </p>
    </div>
  )
}

export function troubleHead({ title }: Trouble): Head {
  return { title, description: null, canonical: null, openGraph: [], alternates: [], jsonLd: [] }
}
