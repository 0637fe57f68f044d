import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { bodyFromHtml, bodyToText } from '../../newsroom/body/index.ts'
import { checkText } from '../../newsroom/checks/index.ts'
import { loadShippedRegister } from '../../newsroom/offices/index.ts'
import { apiAddress, routeOf } from '../api-addresses.ts'
import { checkRequest } from '../contract/check-request.ts'
import { refuseInput } from '../refuse.ts'

/** Checks for other systems: a text or a page in, findings out. Keeps nothing of what it is sent. */
export function addCheckRoutes(app: FastifyInstance): void {
  app.post(routeOf(apiAddress.check), { bodyLimit: mostBytes }, async (request, reply) => {
    const asked = v.safeParse(checkRequest, request.body)
    if (!asked.success) return refuseInput(reply, asked.issues)
    const { text, html, lang, date } = asked.output
    const words = text ?? bodyToText(bodyFromHtml(html ?? '').body)
    const findings = checkText({
      ...{ text: words, language: lang, date, houseTerms: [] },
      register: await loadShippedRegister(),
    })
    // Offsets of a page are those of its words, which are therefore given back.
    return { ...(html === undefined ? {} : { text: words }), findings }
  })
}

const mostBytes = 4_000_000
