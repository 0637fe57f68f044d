import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { ChangeKey } from '../../newsroom/changes/change-key.ts'
import type { Asset } from '../../site/assets.ts'
import type { Page } from '../../site/page.ts'
import { headersForOtherSites, securityHeaders } from '../security-headers.ts'
import type { Encoding } from './accepted-encoding.ts'

/** Bytes ready for the socket with their headers as one flat list, name after value, as `writeHead` likes it best. */
export type Variant = { bytes: Buffer; headers: string[] }

/** A text to send as often as it is asked for, in each encoding that was asked for. */
export type StoredPage = {
  status: number
  text: string
  keys: ChangeKey[]
  etag: string
  /** The headers of every answer, whatever the encoding. */
  headers: string[]
  variants: Partial<Record<Encoding, Variant>>
  timesSent: number
}

// Browsers and caches keep pages but ask each time whether they changed: nothing is stale, and a 304 is short.
const asksEachTime = 'public, no-cache'
const keepsForever = 'public, max-age=31536000, immutable'

export function storedPageOf(page: Page): StoredPage {
  const { status, text, keys, contentType, language, audience } = page
  const headers = ['content-type', contentType, 'content-language', language]
  const cacheControl = status === 200 ? asksEachTime : 'no-cache'
  const security = audience === 'other-sites' ? headersForOtherSites : securityHeaders
  headers.push('cache-control', cacheControl, ...security)
  return stored({ status, text, keys, headers })
}

/** Styles and pictures of the site itself: their addresses change with their content. */
export function storedAssetOf({ text, contentType }: Asset): StoredPage {
  return stored({
    status: 200,
    text,
    keys: [],
    headers: ['content-type', contentType, 'cache-control', keepsForever, ...securityHeaders],
  })
}

function stored(about: Pick<StoredPage, 'status' | 'text' | 'keys' | 'headers'>): StoredPage {
  const etag = `W/"${createHash('sha1').update(about.text).digest('base64url')}"`
  const headers = [...about.headers, 'etag', etag, 'vary', 'accept-encoding']
  return { ...about, etag, headers, variants: {}, timesSent: 0 }
}

/** The bytes in that encoding, compressed quickly the first time they are asked for. */
export function variantOf(stored: StoredPage, encoding: Encoding): Variant {
  const known = stored.variants[encoding]
  if (known) return known
  const variant = makeVariant(stored, encoding, compressQuickly(Buffer.from(stored.text), encoding))
  stored.variants[encoding] = variant
  return variant
}

export function makeVariant(stored: StoredPage, encoding: Encoding, bytes: Buffer): Variant {
  const headers = ['content-length', String(bytes.length), ...stored.headers]
  if (encoding !== 'identity') headers.push('content-encoding', encoding)
  return { bytes, headers }
}

function compressQuickly(text: Buffer, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'identity':
      return text
    case 'gzip':
      return gzipSync(text, { level: 4 })
    case 'br':
      return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
  }
}
