import { siteWords } from '../../messages/site.ts'
import { nameOf, type Section } from '../../newsroom/sections/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { sectionAddress } from '../addresses.ts'
import type { Link } from '../layout/layout-model.ts'

/** The way from the front page down to where the reader is. */
export function trailLinks(trail: Section[], language: Language, home: string): Link[] {
  const sections = trail.map(section => {
    const { name, slug, language: lang } = nameOf(section, language)
    return { words: name, href: sectionAddress(lang, slug), lang }
  })
  return [{ words: siteWords[language].home, href: home, lang: language }, ...sections]
}

export function Trail({ links, language }: { links: Link[]; language: Language }) {
  return (
    <nav class="trail" aria-label={siteWords[language].trail}>
      <ol>
        {links.map(({ words, href, lang }) => (
          <li>
            <a href={href} lang={lang === language ? undefined : lang}>
              {words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The trail as search engines read it; the page itself comes last. */
export function breadcrumbList(
  origin: string,
  links: Link[],
  self: { name: string; href: string },
): object {
  const steps = [...links.map(({ words, href }) => ({ name: words, href })), self]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: origin + href,
    })),
  }
}
