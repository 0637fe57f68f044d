import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { bodyFromHtml, bodyToText } from '../../newsroom/body/index.ts'
import { loadCheckSettings } from '../../newsroom/check-settings/index.ts'
import { checkText } from '../../newsroom/checks/index.ts'
import { usualLocale } from '../../newsroom/values/locale.ts'
import { apiAddress, routeOf } from '../api-addresses.ts'
import type { ApiContext } from '../api-context.ts'
import { checkRequest } from '../contract/check-request.ts'
import { refuseInput } from '../refuse.ts'

/** Checks for other systems: a text or a page in, findings out. Keeps nothing of what it is sent. */
export function addCheckRoutes(app: FastifyInstance, { newsroom }: ApiContext): void {
  app.post(routeOf(apiAddress.check), { bodyLimit: mostBytes }, async (request, reply) => {
    const asked = v.safeParse(checkRequest, request.body)
    if (!asked.success) return refuseInput(reply, asked.issues)
    const { text, html, lang, date } = asked.output
    const { language } = lang
    const { locales } = await loadCheckSettings(newsroom)
    const locale = lang.locale ?? locales[language] ?? usualLocale[language]
    const words = text ?? bodyToText(bodyFromHtml(html ?? '').body)
    const register = await newsroom.loadRegister(newsroom)
    const draft = { text: words, language, locale, date, register, houseTerms: [] }
    const findings = checkText(draft)
    // Offsets of a page are those of its words, which are therefore given back.
    return { locale, ...(html === undefined ? {} : { text: words }), findings }
  })
}

const mostBytes = 4_000_000
