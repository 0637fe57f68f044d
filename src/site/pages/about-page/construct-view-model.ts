import { listPageWords } from '../../../messages/list-pages.ts'
import type { Body } from '../../../newsroom/body/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import { type Language, languages } from '../../../newsroom/values/language.ts'
import { aboutAddress } from '../../addresses.ts'
import { headingIds } from '../../components/body/heading-ids.ts'
import type { Setting } from '../../components/body/setting.ts'
import { constructFrame, type Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import type { Site } from '../../page.ts'

export type AboutViewModel = {
  frame: Frame
  head: Head
  text: { body: Body; setting: Setting } | null
}

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: { language: Language; settings: Settings; sectionTree: SectionTree },
): AboutViewModel {
  const { language, settings, sectionTree } = gathered
  const elsewhere = Object.fromEntries(languages.map(one => [one, aboutAddress(one)]))
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, elsewhere },
    ...{ trail: [], isHome: false },
  })
  const body = settings.about[language]
  return {
    frame,
    head: listHead({
      ...{ frame, settings, origin: site.origin },
      title: listPageWords.about[language],
      description: frame.tagline?.words ?? null,
      address: aboutAddress(language),
      editions: elsewhere,
      type: 'website',
      structuredData: [],
    }),
    text: body
      ? {
          body,
          setting: { language, headingIds: headingIds(body), images: new Map(), said: new Map() },
        }
      : null,
  }
}
