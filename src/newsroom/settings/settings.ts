import type { Body } from '../body/body.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import type { LocalText } from '../values/local-text.ts'

/** What the newsroom says of itself on every page. */
export type Settings = {
  name: LocalText
  tagline: LocalText
  /** The text of the « about » page. */
  about: Partial<Record<Language, Body>>
  mainLanguage: Language
  /** An IANA name, such as Europe/Paris: the zone in which times are shown. */
  timeZone: string
}

/** What a newsroom says before anyone has said otherwise. */
export const untouchedSettings: Settings = {
  name: { fr: 'Ma rédaction', en: 'My newsroom' },
  tagline: {},
  about: {},
  mainLanguage: 'fr',
  timeZone: 'Europe/Paris',
}

export async function loadSettings(newsroom: Newsroom): Promise<Settings> {
  const row = await newsroom.database.selectFrom('newsroom_settings').selectAll().executeTakeFirst()
  if (!row) return untouchedSettings
  return {
    name: row.name,
    tagline: row.tagline,
    about: row.about,
    mainLanguage: row.main_language,
    timeZone: row.time_zone,
  }
}

/** Whether somebody, or the demo, has given the newsroom its settings. */
export async function isSettled(newsroom: Newsroom): Promise<boolean> {
  const row = await newsroom.database
    .selectFrom('newsroom_settings')
    .select('only_row')
    .executeTakeFirst()
  return row !== undefined
}

export async function changeSettings(newsroom: Newsroom, settings: Settings): Promise<void> {
  const row = {
    name: settings.name,
    tagline: settings.tagline,
    about: settings.about,
    main_language: settings.mainLanguage,
    time_zone: settings.timeZone,
  }
  await inTransaction(newsroom, async ({ database: transaction }) => {
    await transaction
      .insertInto('newsroom_settings')
      .values(row)
      .onConflict(conflict => conflict.column('only_row').doUpdateSet(row))
      .execute()
    await announceChange(transaction, ['newsroom'])
  })
}
