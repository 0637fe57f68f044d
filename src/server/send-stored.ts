import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding } from './store/accepted-encoding.ts'
import { compressWellWhenPopular } from './store/compress-well.ts'
import { type StoredPage, variantOf } from './store/stored-page.ts'

/** From memory to the socket: 304 when the reader has it already, else the best encoding the reader takes. */
export function sendStored(
  stored: StoredPage,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { headers } = request
  if (stored.status === 200 && headers['if-none-match']?.includes(stored.etag)) {
    response.writeHead(304, stored.headers)
    response.end()
    return
  }
  const encoding = acceptedEncoding(headers['accept-encoding'] as string | undefined)
  const variant = variantOf(stored, encoding)
  response.writeHead(stored.status, variant.headers)
  response.end(request.method === 'HEAD' ? undefined : variant.bytes)
  compressWellWhenPopular(stored, encoding)
}
