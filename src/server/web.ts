import { createReadStream } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { isMediaSize, type MediaSize, openMediaSize } from '../newsroom/media/index.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Asset } from '../site/assets.ts'
import { isHealthy } from './health.ts'
import { securityHeaders } from './security-headers.ts'
import { type Pages, sendPage } from './send-page.ts'
import { sendStored } from './send-stored.ts'

const forever = 'public, max-age=31536000, immutable'

/** The web server of one process: stored pages go straight to the socket, everything else through Fastify. */
export function openWeb(web: {
  newsroom: Newsroom
  pages: Pages
  assets: Asset[]
}): FastifyInstance {
  const { newsroom, pages, assets } = web
  const app = Fastify({
    serverFactory: handler => serverInFrontOf(pages, handler),
    exposeHeadRoutes: true,
    frameworkErrors: (_, request, reply) => void answerThroughPages(pages, request.raw, reply),
  })
  app.addHook('onRequest', async (_, reply) => {
    for (let at = 0; at < securityHeaders.length; at += 2)
      reply.header(securityHeaders[at] ?? '', securityHeaders[at + 1] ?? '')
  })
  app.get('/healthz', async (_, reply) => {
    const healthy = await isHealthy(newsroom.database)
    return reply
      .code(healthy ? 200 : 503)
      .header('cache-control', 'no-store')
      .type('text/plain')
      .send(healthy ? 'ok\n' : 'the database does not answer\n')
  })
  for (const asset of assets)
    app.get(asset.path, async (_, reply) =>
      reply.header('cache-control', forever).type(asset.contentType).send(asset.text),
    )
  app.get<{ Params: { sha256: string; size: string } }>(
    '/media/:sha256/:size',
    async (request, reply) => {
      const { sha256, size } = request.params
      if (!/^[0-9a-f]{64}$/.test(sha256) || !isMediaSize(size))
        return await answerThroughPages(pages, request.raw, reply)
      const path = await openMediaSize(newsroom.media, sha256, size)
      if (path === null) return await answerThroughPages(pages, request.raw, reply)
      return reply
        .header('cache-control', forever)
        .type(mediaType(size))
        .send(createReadStream(path))
    },
  )
  app.get('/*', (request, reply) => answerThroughPages(pages, request.raw, reply))
  app.setNotFoundHandler((request, reply) => answerOtherMethod(request.method, reply))
  app.setErrorHandler((problem, request, reply) => {
    pages.log.failure(`answering ${request.method} ${request.url.slice(0, 200)}`, problem)
    return reply
      .code(500)
      .type('text/plain')
      .send('Something went wrong here. Please try again in a moment.\n')
  })
  return app
}

function serverInFrontOf(pages: Pages, handler: (request: never, response: never) => void): Server {
  const server = createServer((request, response) => {
    const kept =
      request.method === 'GET' || request.method === 'HEAD'
        ? pages.store.find(request.url ?? '')
        : undefined
    if (kept) sendStored(kept, request, response)
    else handler(request as never, response as never)
  })
  server.keepAliveTimeout = 65_000
  server.on('clientError', answerUnreadableRequest)
  return server
}

async function answerThroughPages(
  pages: Pages,
  request: Parameters<typeof sendPage>[1],
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.hijack()
  await sendPage(pages, request, reply.raw as ServerResponse)
  return reply
}

function answerOtherMethod(method: string, reply: FastifyReply): FastifyReply {
  return reply
    .code(405)
    .header('allow', 'GET, HEAD')
    .type('text/plain')
    .send(`This address answers GET and HEAD, not ${method}.\n`)
}

/** A request the parser refuses: too large, or no HTTP. Answered in one line, then the connection is closed. */
function answerUnreadableRequest(problem: NodeJS.ErrnoException, socket: Socket): void {
  if (problem.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status =
    problem.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : '400 Bad Request'
  const headers = ['connection: close', 'content-length: 0']
  for (let at = 0; at < securityHeaders.length; at += 2)
    headers.push(`${securityHeaders[at]}: ${securityHeaders[at + 1]}`)
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`)
}

function mediaType(size: MediaSize): string {
  if (size.endsWith('.avif')) return 'image/avif'
  return size.endsWith('.webp') ? 'image/webp' : 'image/jpeg'
}
