import cors from '@fastify/cors'
import etag from '@fastify/etag'
import rateLimit from '@fastify/rate-limit'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { isDatabaseAway } from '../server/is-database-away.ts'
import { apiAddress, apiRoot, routeOf } from './api-addresses.ts'
import type { ApiContext } from './api-context.ts'
import { describeApi } from './open-api.ts'
import { refuse } from './refuse.ts'
import { addCheckRoutes } from './routes/check-routes.ts'
import { addCheckSettingsRoutes } from './routes/check-settings-routes.ts'
import { addRecordRoutes } from './routes/record-routes.ts'
import { addStatementRoutes } from './routes/statement-routes.ts'

/** Requests a minute from one address, counted in each worker. */
const patience = { asking: 240, checking: 60, exporting: 6 }

/**
 * The API for partners and other programs. Anyone may read it from any site; each address in turn, so that nobody
 * takes it from the others.
 */
export async function addApi(app: FastifyInstance, context: ApiContext): Promise<void> {
  await app.register(cors, { origin: '*', methods: ['GET', 'HEAD', 'POST'] })
  await app.register(etag)
  await app.register(rateLimit, {
    max: request => patience[kindOf(request)],
    keyGenerator: request => `${request.ip} ${kindOf(request)}`,
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { after }) => ({
      statusCode: 429,
      code: 'too-many-requests',
      message: `Too many requests from this address; ask again in ${after}.`,
    }),
  })
  app.setErrorHandler((problem: FastifyError, request, reply) => {
    const { statusCode = 500, code, message } = problem
    if (isDatabaseAway(problem)) return refuse(reply, away)
    if (statusCode >= 500) {
      context.log.failure(`answering ${request.method} ${request.url.slice(0, 200)}`, problem)
      return refuse(reply, broken)
    }
    return refuse(reply, {
      status: readStatus(statusCode),
      code: code === 'too-many-requests' ? code : 'bad-request',
      detail: message,
    })
  })
  addStatementRoutes(app, context)
  addRecordRoutes(app, context)
  addCheckRoutes(app, context)
  addCheckSettingsRoutes(app, context)
  app.get(routeOf(apiAddress.openApi), () => describeApi(context.origin))
  app.all('/*', (_, reply) =>
    refuse(reply, {
      status: 404,
      code: 'no-such-address',
      detail: `The API has no such address. ${apiAddress.openApi} lists those it has.`,
    }),
  )
}

/** By the route and not by the address, which can be spelt in many ways. */
function kindOf({ routeOptions: { url = '' } }: FastifyRequest): keyof typeof patience {
  if (url === apiAddress.check) return 'checking'
  return url.startsWith(`${apiRoot}/record.`) ? 'exporting' : 'asking'
}

const away = {
  status: 503,
  code: 'database-away',
  detail: 'The database does not answer. Please ask again in a moment.',
} as const

const broken = {
  status: 500,
  code: 'failure',
  detail: 'Something went wrong here. Please ask again in a moment.',
} as const

function readStatus(status: number): 400 | 413 | 415 | 429 {
  return status === 413 || status === 415 || status === 429 ? status : 400
}
