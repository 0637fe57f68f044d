import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { sentenceOf } from '../../messages/refusals.ts'
import {
  addHouseTerm,
  type CheckSettingsChange,
  changeCheckSettings,
  loadCheckSettings,
  removeHouseTerm,
} from '../../newsroom/check-settings/index.ts'
import { checks } from '../../newsroom/checks/index.ts'
import { inTransaction } from '../../newsroom/in-transaction.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import type { Result } from '../../newsroom/values/result.ts'
import { apiAddress, routeOf } from '../api-addresses.ts'
import type { ApiContext } from '../api-context.ts'
import { type CheckSettingsPatch, checkSettingsChange } from '../contract/check-settings.ts'
import { keyOf, refuseWithoutKey } from '../key-of.ts'
import { refuse, refuseInput } from '../refuse.ts'

/** How the newsroom wants to be checked, for its own programs: both ways need a key. */
export function addCheckSettingsRoutes(app: FastifyInstance, { newsroom }: ApiContext): void {
  app.get(routeOf(apiAddress.checks), async (request, reply) => {
    if (!(await keyOf(newsroom, request))) return refuseWithoutKey(reply)
    return await present(newsroom)
  })

  app.patch(routeOf(apiAddress.checks), async (request, reply) => {
    const key = await keyOf(newsroom, request)
    if (!key) return refuseWithoutKey(reply)
    const asked = v.safeParse(checkSettingsChange, request.body)
    if (!asked.success) return refuseInput(reply, asked.issues)
    const changed = await changeAll(newsroom, asked.output, key.name)
    if (changed.ok) return await present(newsroom)
    const detail = sentenceOf(changed.refusal, 'en')
    return refuse(reply, { status: 422, code: changed.refusal.because, detail })
  })
}

async function present(newsroom: Newsroom) {
  const { off, severities, houseTerms, locales } = await loadCheckSettings(newsroom)
  const all = [...checks, ...(await newsroom.ownChecks())]
  return {
    checks: all.map(({ code }) => ({
      code,
      on: !off.includes(code),
      severity: severities[code] ?? null,
    })),
    locales,
    houseTerms,
  }
}

type Refused = Exclude<Awaited<ReturnType<typeof carryOut>>, { ok: true }>

/** One transaction: all of it is changed, or nothing. */
async function changeAll(
  newsroom: Newsroom,
  patch: CheckSettingsPatch,
  by: string,
): Promise<Result<null, Refused['refusal']>> {
  return await inTransaction(newsroom, async inside => {
    for (const step of stepsOf(patch)) {
      const outcome = await carryOut(inside, step, by)
      if (!outcome.ok) return outcome
    }
    return { ok: true, value: null } as const
  })
}

type Step =
  | { step: 'change'; change: CheckSettingsChange }
  | { step: 'add-term'; term: CheckSettingsPatch['addTerms'][number] }
  | { step: 'remove-term'; term: CheckSettingsPatch['removeTerms'][number] }

function stepsOf(patch: CheckSettingsPatch): Step[] {
  const { on, off, severities, locales, addTerms, removeTerms } = patch
  const changes: CheckSettingsChange[] = [
    ...on.map(code => ({ change: 'turn-on' as const, code })),
    ...off.map(code => ({ change: 'turn-off' as const, code })),
    ...Object.entries(severities).map(([code, severity]) => ({
      ...{ change: 'weigh' as const, code, severity },
    })),
    ...(['fr', 'en'] as const).flatMap(language => {
      const locale = locales[language]
      return locale ? [{ change: 'set-locale' as const, language, locale }] : []
    }),
  ]
  return [
    ...changes.map(change => ({ step: 'change' as const, change })),
    ...removeTerms.map(term => ({ step: 'remove-term' as const, term })),
    ...addTerms.map(term => ({ step: 'add-term' as const, term })),
  ]
}

function carryOut(newsroom: Newsroom, step: Step, by: string) {
  switch (step.step) {
    case 'change':
      return changeCheckSettings(newsroom, { ...step.change, by })
    case 'add-term':
      return addHouseTerm(newsroom, { ...withoutUndefined(step.term), by })
    case 'remove-term':
      return removeHouseTerm(newsroom, { ...step.term, by })
  }
}

function withoutUndefined({
  language,
  avoid,
  prefer,
  because,
  severity,
}: CheckSettingsPatch['addTerms'][number]) {
  return {
    ...{ language, avoid },
    ...(prefer !== undefined && { prefer }),
    ...(because !== undefined && { because }),
    ...(severity !== undefined && { severity }),
  }
}
