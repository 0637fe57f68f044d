import type { Language } from '../../newsroom/values/language.ts'

/** The newsroom's site as schema.org has it, for its front page. */
export function webSite(site: { name: string; address: string; language: Language }): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    url: site.address,
    inLanguage: site.language,
    publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: site.address },
  }
}
