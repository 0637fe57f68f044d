import { recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { checks, type Severity } from '../checks/index.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import type { Locale } from '../values/locale.ts'
import { done, type Result, refused } from '../values/result.ts'
import {
  type CheckSettingsRow,
  lockCheckSettings,
  updateCheckSettings,
} from './check-settings-rows.ts'
import { nearestWord } from './nearest-word.ts'

export type CheckSettingsChange =
  | { change: 'turn-on' | 'turn-off'; code: string }
  | { change: 'weigh'; code: string; severity: Severity }
  | { change: 'set-locale'; language: Language; locale: Locale }

export type CannotChangeCheckSettings = {
  cannot: 'change-check-settings'
  because: 'unknown-check'
  code: string
  /** What was probably meant. */
  nearest: string | null
}

/** Changes how every article is checked from now on. */
export async function changeCheckSettings(
  newsroom: Newsroom,
  { by, ...change }: CheckSettingsChange & { by: string },
): Promise<Result<null, CannotChangeCheckSettings>> {
  return await inTransaction(newsroom, async inside => {
    const codes = [...checks, ...(await inside.ownChecks())].map(({ code }) => code)
    if (change.change !== 'set-locale' && !codes.includes(change.code)) {
      const nearest = nearestWord(change.code, codes)
      const because = 'unknown-check'
      return refused({ cannot: 'change-check-settings', because, code: change.code, nearest })
    }
    const before = await lockCheckSettings(inside.database)
    await updateCheckSettings(inside.database, apply(before, change))
    const nounId = change.change === 'set-locale' ? change.language : change.code
    await recordInAudit(inside, {
      what: 'checks-changed',
      by,
      noun: 'checks',
      nounId,
      detail: change,
    })
    await announceChange(inside.database, ['checks'])
    return done(null)
  })
}

function apply(before: CheckSettingsRow, change: CheckSettingsChange): CheckSettingsRow {
  switch (change.change) {
    case 'turn-on':
      return { ...before, off: before.off.filter(code => code !== change.code) }
    case 'turn-off':
      return { ...before, off: [...new Set([...before.off, change.code])].toSorted() }
    case 'weigh':
      return { ...before, severities: { ...before.severities, [change.code]: change.severity } }
    case 'set-locale':
      return { ...before, locales: { ...before.locales, [change.language]: change.locale } }
  }
}
