import { listPageWords } from '../../../messages/list-pages.ts'
import { languages } from '../../../newsroom/values/language.ts'
import { authorAddress } from '../../addresses.ts'
import { type River, riverOf } from '../../components/river-of.ts'
import { profilePage } from '../../json-ld/profile-page.ts'
import { constructFrame, type Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'
import { listHead } from '../../layout/list-head.ts'
import { type LocalWords, localWordsFor } from '../../local-words.ts'
import type { Site } from '../../page.ts'
import { clockFor } from '../../time/moment.ts'
import type { GatheredAuthor } from './gather.ts'

export type AuthorViewModel = {
  frame: Frame
  head: Head
  name: string
  bio: LocalWords | null
  river: River
}

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: GatheredAuthor,
): AuthorViewModel {
  const { address, settings, sectionTree, author, page } = gathered
  const { language, slug, olderThan } = address
  const { name } = author
  const bio = localWordsFor(language, author.bio)
  const elsewhere = Object.fromEntries(languages.map(one => [one, authorAddress(one, slug)]))
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language, elsewhere },
    ...{ trail: [], isHome: false },
  })
  const { origin } = site
  return {
    frame,
    head: listHead({
      ...{ frame, settings, origin, title: name },
      description: bio?.words ?? listPageWords.articlesBy[language](name),
      address: authorAddress(language, slug, olderThan),
      editions: olderThan ? {} : elsewhere,
      type: 'profile',
      structuredData: [
        profilePage({
          name,
          address: `${origin}${authorAddress(language, slug)}`,
          bio: bio?.words ?? null,
          newsroom: { name: frame.newsroom.words, home: `${origin}${frame.home}` },
        }),
      ],
    }),
    name,
    bio,
    river: riverOf(page, {
      ...{ clock: clockFor(language, settings.timeZone), sectionTree, olderThan },
      addressAt: cursor => authorAddress(language, slug, cursor),
    }),
  }
}
