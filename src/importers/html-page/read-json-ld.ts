import type { PageDocument } from './page-document.ts'

/** One thing of the page's structured data. */
export type LinkedData = Readonly<Record<string, unknown>>

const mostNodes = 5000

/** The article and the trail of sections in the page's JSON-LD; broken scripts are passed over. */
export function readJsonLd(document: PageDocument): {
  article: LinkedData | null
  breadcrumbs: LinkedData | null
} {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const things = scripts.flatMap(script => thingsIn(parse(script.textContent ?? '')))
  const ofType = (pattern: RegExp) =>
    things.find(thing => textsOf(thing['@type']).some(type => pattern.test(type)))
  return {
    article: ofType(/(?:Article|BlogPosting|Report)$/) ?? null,
    breadcrumbs: ofType(/^BreadcrumbList$/) ?? null,
  }
}

/** The texts of a value: itself, its `name`, or those of its items. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(item => ownText(item))
  return ownText(value)
}

function ownText(value: unknown): string[] {
  const text = isThing(value) ? value.name : value
  return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []
}

function thingsIn(top: unknown): LinkedData[] {
  const found: LinkedData[] = []
  const waiting = [top]
  while (waiting.length > 0 && found.length < mostNodes) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostNodes))
    else if (isThing(next)) {
      found.push(next)
      waiting.push(next['@graph'], next.mainEntity, next.breadcrumb)
    }
  }
  return found
}

export function isThing(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
