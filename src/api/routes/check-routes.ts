import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { apiAddress, routeOf } from '../api-addresses.ts'
import { type CannotCheck, openChecker } from '../checking/checker.ts'
import { checkRequest } from '../contract/check-request.ts'
import { type Problem, refuse, refuseInput } from '../refuse.ts'

/** Checks for other systems: a text or a page in, findings out. Keeps nothing of what it is sent. */
export function addCheckRoutes(app: FastifyInstance): void {
  const checker = openChecker()
  app.addHook('onClose', () => checker.close())
  app.post(routeOf(apiAddress.check), { bodyLimit: mostBytes }, async (request, reply) => {
    const asked = v.safeParse(checkRequest, request.body)
    if (!asked.success) return refuseInput(reply, asked.issues)
    const checked = await checker.check(asked.output)
    return checked.ok ? checked.value : refuse(reply, problems[checked.refusal.because])
  })
}

const mostBytes = 4_000_000

const problems: Record<CannotCheck['because'], Problem> = {
  busy: {
    status: 503,
    code: 'busy',
    detail: 'Too many texts are waiting to be checked. Please ask again in a moment.',
  },
  'takes-too-long': {
    status: 422,
    code: 'takes-too-long',
    detail: 'Checking this text takes too long or too much memory. Send it in parts.',
  },
}
