import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './accepted-encoding.ts'
import { makeVariant, type StoredPage } from './stored-page.ts'

const timesSentUntilWorthIt = 16
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
let queue: Promise<void> = Promise.resolve()

/** Once a page has proved popular, compresses it well, beside the event loop and one page at a time. */
export function compressWellWhenPopular(stored: StoredPage, encoding: Encoding): void {
  stored.timesSent += 1
  if (stored.timesSent !== timesSentUntilWorthIt || encoding === 'identity') return
  queue = queue.then(() => compressWell(stored, encoding)).catch(() => {})
}

async function compressWell(stored: StoredPage, encoding: 'br' | 'gzip'): Promise<void> {
  const text = Buffer.from(stored.text)
  const bytes =
    encoding === 'br'
      ? await brotli(text, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 9,
            [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
          },
        })
      : await zip(text, { level: 9 })
  stored.variants[encoding] = makeVariant(stored, encoding, bytes)
}
