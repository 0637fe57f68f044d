import { siteWords } from '../../../messages/site.ts'
import { type Language, languages } from '../../../newsroom/values/language.ts'
import { aboutAddress } from '../../addresses.ts'
import { BodyText } from '../../components/body/render-block.tsx'
import { renderDocument } from '../../layout/document.tsx'
import { gatherLayout } from '../../layout/layout-model.ts'
import type { Page, Site } from '../../page.ts'
import { htmlPage } from '../html-page.ts'
import { listHead } from '../list-head.ts'

/** Who the newsroom is, in its own words. */
export async function aboutPage(site: Site, language: Language): Promise<Page> {
  const [layout, settings] = await Promise.all([gatherLayout(site, language), site.loadSettings()])
  const words = siteWords[language]
  const body = settings.about[language]
  const head = listHead({
    layout,
    title: words.about,
    description: layout.tagline,
    canonical: aboutAddress(language),
    alternates: languages.map(one => ({ language: one, href: aboutAddress(one) })),
    jsonLd: [],
  })
  const content = (
    <article class="article">
      <header class="article-head">
        <h1>{words.about}</h1>
      </header>
      {body ? (
        <BodyText body={body} context={{ language, media: new Map() }} />
      ) : (
        <p class="empty">{words.noAboutYet}</p>
      )}
    </article>
  )
  return htmlPage({ language, text: renderDocument(layout, head, content), keys: ['newsroom'] })
}
