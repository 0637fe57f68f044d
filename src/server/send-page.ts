import type { IncomingMessage, ServerResponse } from 'node:http'
import { parametersThatCount, readAddress } from '../site/addresses.ts'
import { answerPage } from '../site/answer-page.ts'
import { answerFailure, answerNotFound, answerUnavailable } from '../site/answer-trouble.tsx'
import type { Answer, Site } from '../site/page.ts'
import { isDatabaseAway } from './is-database-away.ts'
import type { Log } from './log.ts'
import { securityHeaders } from './security-headers.ts'
import { sendStored } from './send-stored.ts'
import type { PageStore } from './store/page-store.ts'
import type { Ready, RenderOnce } from './store/render-once.ts'

export type Pages = { site: Site; store: PageStore; renderOnce: RenderOnce; log: Log }

/** Answers a reader's address: from the store, else by rendering it. */
export async function sendPage(
  pages: Pages,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = readUrl(request.url ?? '/')
  const ready = await findOrRender(pages, asked)
  if (ready.kind === 'page') return sendStored(ready.stored, request, response)
  response.writeHead(308, ['location', ready.to, 'content-length', '0', ...securityHeaders])
  response.end()
}

type Asked = { path: string; query: URLSearchParams }

/** An address that cannot be read is asked for as one that no page has. */
function readUrl(url: string): Asked {
  // A proxy may ask with the whole address; which host it names does not matter here.
  const [path, query] = splitOnce(url.replace(/^https?:\/\/[^/?]*/i, '') || '/', '?')
  try {
    return { path: decodeURIComponent(path), query: new URLSearchParams(query) }
  } catch {
    return { path: '/%', query: new URLSearchParams() }
  }
}

async function findOrRender(pages: Pages, asked: Asked): Promise<Ready> {
  const { site, store, renderOnce, log } = pages
  const canonical = canonicalAddress(asked)
  const kept = store.find(canonical)
  if (kept) return { kind: 'page', stored: kept }
  try {
    return await renderOnce.answer(canonical, () => render(site, asked))
  } catch (problem) {
    if (isDatabaseAway(problem)) return ofPage(pages, answerUnavailable(site, asked.path))
    log.failure(`rendering ${canonical}`, problem)
    return ofPage(pages, answerFailure(site, asked.path))
  }
}

async function render(site: Site, { path, query }: Asked): Promise<Answer> {
  if (path.length > 1 && path.endsWith('/'))
    return { kind: 'redirect', to: encodeURI(`/${path.replace(/^\/+|\/+$/g, '')}`) }
  const address = readAddress(path, query)
  return address ? await answerPage(site, address) : await answerNotFound(site, path)
}

/** What tells one page from another: of the query only where a list goes on, and what it is about. */
function canonicalAddress({ path, query }: Asked): string {
  const counted = parametersThatCount(path).flatMap(name => {
    const value = query.get(name)
    return value === null ? [] : [`${name}=${value.replaceAll(/[%&#+]/g, encodeURIComponent)}`]
  })
  return counted.length === 0 ? path : `${path}?${counted.join('&')}`
}

function ofPage(pages: Pages, answer: Answer): Ready {
  return answer.kind === 'redirect'
    ? answer
    : { kind: 'page', stored: pages.store.keep('', answer, pages.store.now()) }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
