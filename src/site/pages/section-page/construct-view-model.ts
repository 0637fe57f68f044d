import { siteFrameWords } from '../../../messages/site-frame.ts'
import { childrenOf, nameOf, trailOf } from '../../../newsroom/sections/index.ts'
import { sectionAddress } from '../../addresses.ts'
import { type River, riverOf } from '../../components/river-of.ts'
import { breadcrumbList } from '../../json-ld/breadcrumb-list.ts'
import { constructFrame, type Frame, sectionLink } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import type { LocalWords } from '../../local-words.ts'
import type { Site } from '../../page.ts'
import { clockFor } from '../../time/moment.ts'
import { setWords } from '../../typography/set-words.ts'
import type { GatheredSection } from './gather.ts'

export type SectionViewModel = {
  frame: Frame
  head: Head
  trail: { name: LocalWords; href: string }[]
  name: string
  description: string | null
  subsections: { name: LocalWords; href: string }[]
  river: River
}

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: GatheredSection,
): SectionViewModel {
  const { address, settings, sectionTree, section, page } = gathered
  const { language, slug, olderThan } = address
  const { name, description } = nameOf(section, language)
  const trail = trailOf(sectionTree, section.sectionId)
  const elsewhere = Object.fromEntries(
    section.names.map(one => [one.language, sectionAddress(one.language, one.slug)]),
  )
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, trail, elsewhere },
    isHome: false,
  })
  const { origin } = site
  return {
    frame,
    head: listHead({
      ...{ frame, settings, origin, description },
      title: setWords(name, language),
      address: sectionAddress(language, slug, olderThan),
      editions: olderThan ? {} : elsewhere,
      type: 'website',
      structuredData: [
        breadcrumbList([
          { name: siteFrameWords.home[language], address: `${origin}${frame.home}` },
          ...trail.map(one => {
            const { name, href } = sectionLink(one, language)
            return { name: name.words, address: `${origin}${href}` }
          }),
        ]),
      ],
    }),
    trail: trail.slice(0, -1).map(one => sectionLink(one, language)),
    name: setWords(name, language),
    description: description === null ? null : setWords(description, language),
    subsections: childrenOf(sectionTree, section.sectionId).map(one => sectionLink(one, language)),
    river: riverOf(page, {
      ...{ clock: clockFor(language, settings.timeZone), sectionTree, olderThan },
      addressAt: cursor => sectionAddress(language, slug, cursor),
    }),
  }
}
