import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify'
import { addApi } from '../api/api.ts'
import { apiRoot } from '../api/api-addresses.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Asset } from '../site/assets.ts'
import { isHealthy } from './health.ts'
import { securityHeaders } from './security-headers.ts'
import { sendMedia } from './send-media.ts'
import { type Pages, sendPage } from './send-page.ts'
import { sendStored } from './send-stored.ts'
import { type StoredPage, storedAssetOf } from './store/stored-page.ts'

type Find = (address: string) => StoredPage | undefined

/** The web server of one process: what is stored goes straight to the socket, everything else through Fastify. */
export function openWeb(web: {
  newsroom: Newsroom
  pages: Pages
  assets: Asset[]
}): FastifyInstance {
  const { newsroom, pages } = web
  const assets = new Map(web.assets.map(asset => [asset.path, storedAssetOf(asset)]))
  const find: Find = address => pages.store.find(address) ?? assets.get(address)
  const toPages = async (request: IncomingMessage, reply: FastifyReply) => {
    reply.hijack()
    await sendPage(pages, request, reply.raw)
    return reply
  }
  const app = Fastify({
    serverFactory: handler => serverInFrontOf(find, handler),
    exposeHeadRoutes: true,
    frameworkErrors: (_, request, reply) => void toPages(request.raw, reply),
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(Object.fromEntries(pairs(securityHeaders)))
    // Refused before its body is read.
    if (!isRead(request.method) && !isForApi(request.url))
      return answerOtherMethod(request.method, reply)
  })
  app.get('/healthz', async (_, reply) => {
    const healthy = await isHealthy(newsroom.database)
    const words = healthy ? 'ok\n' : 'the database does not answer\n'
    return reply
      .code(healthy ? 200 : 503)
      .header('cache-control', 'no-store')
      .type('text/plain')
      .send(words)
  })
  app.get<{ Params: { sha256: string; size: string } }>(
    '/media/:sha256/:size',
    async (request, reply) => {
      const isSent = await sendMedia(newsroom.media, request.params, reply)
      return isSent ? reply : await toPages(request.raw, reply)
    },
  )
  void app.register(api => addApi(api, { newsroom, origin: pages.site.origin, log: pages.log }), {
    prefix: apiRoot,
  })
  app.get('/*', (request, reply) => toPages(request.raw, reply))
  app.setNotFoundHandler((request, reply) => answerOtherMethod(request.method, reply))
  app.setErrorHandler((problem: FastifyError, request, reply) => {
    const { statusCode = 500 } = problem
    if (statusCode < 500)
      return reply.code(statusCode).type('text/plain').send('This request cannot be understood.\n')
    pages.log.failure(`answering ${request.method} ${request.url.slice(0, 200)}`, problem)
    return reply
      .code(500)
      .type('text/plain')
      .send('Something went wrong here. Please try again in a moment.\n')
  })
  return app
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

function serverInFrontOf(find: Find, handler: Handler): Server {
  // HTTP/1.1 wants a Host; who leaves it out is answered all the same, by us and not by Node alone.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    const stored = isRead(request.method) ? find(request.url ?? '') : undefined
    if (stored) sendStored(stored, request, response)
    else handler(request, response)
  })
  server.keepAliveTimeout = 65_000
  server.on('clientError', answerUnreadableRequest)
  server.on('checkExpectation', (_, response) => {
    response.writeHead(417, ['content-length', '0', ...securityHeaders]).end()
  })
  server.on('connect', (_, socket) => endSocket(socket, '405 Method Not Allowed'))
  return server
}

function answerOtherMethod(method: string, reply: FastifyReply): FastifyReply {
  const sentence = `This address answers GET and HEAD, not ${method}.\n`
  return reply.code(405).header('allow', 'GET, HEAD').type('text/plain').send(sentence)
}

/** A request the parser refuses: too large, or no HTTP. Answered in one line, then the connection is closed. */
function answerUnreadableRequest(problem: NodeJS.ErrnoException, socket: Socket): void {
  if (problem.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const isTooLarge = problem.code === 'HPE_HEADER_OVERFLOW'
  endSocket(socket, isTooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request')
}

function endSocket(socket: Duplex, status: string): void {
  const headers = [['connection', 'close'], ['content-length', '0'], ...pairs(securityHeaders)]
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`)
}

function isForApi(url: string): boolean {
  return url.startsWith(`${apiRoot}/`)
}

function isRead(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD'
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : []))
}
