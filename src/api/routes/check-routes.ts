import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { loadCheckSettings } from '../../newsroom/check-settings/index.ts'
import { usualLocale } from '../../newsroom/values/locale.ts'
import { apiAddress, routeOf } from '../api-addresses.ts'
import type { ApiContext } from '../api-context.ts'
import { type CannotCheck, openChecker } from '../checking/checker.ts'
import { checkRequest } from '../contract/check-request.ts'
import { type Problem, refuse, refuseInput } from '../refuse.ts'

/** Checks for other systems: a text or a page in, findings out. Keeps nothing of what it is sent. */
export function addCheckRoutes(app: FastifyInstance, { newsroom }: ApiContext): void {
  const checker = openChecker()
  app.addHook('onClose', () => checker.close())
  app.post(routeOf(apiAddress.check), { bodyLimit: mostBytes }, async (request, reply) => {
    const asked = v.safeParse(checkRequest, request.body)
    if (!asked.success) return refuseInput(reply, asked.issues)
    const { lang, ...text } = asked.output
    const { language } = lang
    const { locales } = await loadCheckSettings(newsroom)
    const locale = lang.locale ?? locales[language] ?? usualLocale[language]
    const checked = await checker.check({ ...text, language, locale })
    return checked.ok
      ? { locale, ...checked.value }
      : refuse(reply, problems[checked.refusal.because])
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
