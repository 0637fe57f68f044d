import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Page } from '../../site/page.ts'
import { securityHeaders } from '../security-headers.ts'
import type { Encoding } from './accepted-encoding.ts'

/** Bytes ready for the socket with their headers as one flat list, name after value, as `writeHead` likes it best. */
export type Variant = { bytes: Buffer; headers: string[] }

/** A rendered page and each encoding of it that was asked for. */
export type StoredPage = {
  page: Page
  etag: string
  variants: Partial<Record<Encoding, Variant>>
  notModifiedHeaders: string[]
  timesSent: number
}

// Readers' browsers and caches keep pages but ask each time whether they changed: nothing is stale, a 304 is 200 bytes.
const caching = ['cache-control', 'public, no-cache', 'vary', 'accept-encoding']

export function storedPageOf(page: Page): StoredPage {
  const digest = createHash('sha1').update(page.text).digest('base64url')
  const etag = `W/"${digest}"`
  return {
    page,
    etag,
    variants: {},
    notModifiedHeaders: ['etag', etag, ...caching, ...securityHeaders],
    timesSent: 0,
  }
}

/** The bytes in that encoding, compressed quickly the first time they are asked for. */
export function variantOf(stored: StoredPage, encoding: Encoding): Variant {
  const known = stored.variants[encoding]
  if (known) return known
  const variant = makeVariant(
    stored,
    encoding,
    compressQuickly(Buffer.from(stored.page.text), encoding),
  )
  stored.variants[encoding] = variant
  return variant
}

export function makeVariant(stored: StoredPage, encoding: Encoding, bytes: Buffer): Variant {
  const headers = ['content-type', stored.page.contentType, 'content-length', String(bytes.length)]
  if (encoding !== 'identity') headers.push('content-encoding', encoding)
  if (stored.page.status === 200) headers.push('etag', stored.etag)
  headers.push(...caching, 'content-language', stored.page.language, ...securityHeaders)
  return { bytes, headers }
}

function compressQuickly(text: Buffer, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'identity':
      return text
    case 'gzip':
      return gzipSync(text, { level: 4 })
    case 'br':
      return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })
  }
}
