import type { Kysely } from 'kysely'
import type { DB } from '../../database/tables.ts'
import { type CheckSettings, shippedSettings } from '../checks/index.ts'

export type CheckSettingsRow = Omit<CheckSettings, 'houseTerms'>

/** The settings, their row made if there was none and locked, so that two who change them at once take turns. */
export async function lockCheckSettings(database: Kysely<DB>): Promise<CheckSettingsRow> {
  await database
    .insertInto('check_settings')
    .values(columnsOf(shippedSettings))
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const row = await database
    .selectFrom('check_settings')
    .selectAll()
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { off: row.turned_off, severities: row.severities, locales: row.locales }
}

export async function updateCheckSettings(
  database: Kysely<DB>,
  settings: CheckSettingsRow,
): Promise<void> {
  await database.updateTable('check_settings').set(columnsOf(settings)).execute()
}

function columnsOf({ off, severities, locales }: CheckSettingsRow) {
  return { turned_off: [...off], severities, locales }
}
