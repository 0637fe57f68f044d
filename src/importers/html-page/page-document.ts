import { parseHTML } from 'linkedom'

/** A parsed page; nothing in it runs and nothing is fetched. */
export type PageDocument = ReturnType<typeof parseHTML>['document']

export function openDocument(html: string): PageDocument {
  const hasRoot = /<html[\s>]/i.test(html.slice(0, 20_000))
  const whole = hasRoot ? html : `<html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document
}

/** The `content` of the first `<meta>` of these names that says something. */
export function metaContent(document: PageDocument, ...names: string[]): string | null {
  for (const name of names) {
    const [first] = allMetaContents(document, name)
    if (first !== undefined) return first
  }
  return null
}

export function allMetaContents(document: PageDocument, name: string): string[] {
  return [...document.querySelectorAll('meta')]
    .filter(meta => [meta.getAttribute('property'), meta.getAttribute('name')].includes(name))
    .map(meta => meta.getAttribute('content')?.trim() ?? '')
    .filter(content => content !== '')
}
