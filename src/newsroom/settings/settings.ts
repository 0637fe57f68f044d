import type { Body } from '../body/body.ts'
import { announceChange } from '../changes/announce-change.ts'
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

const untouched: Settings = {
  name: { fr: 'Ma rédaction', en: 'My newsroom' },
  tagline: {},
  about: {},
  mainLanguage: 'fr',
  timeZone: 'Europe/Paris',
}

export async function loadSettings(newsroom: Newsroom): Promise<Settings> {
  const row = await newsroom.database.selectFrom('newsroom_settings').selectAll().executeTakeFirst()
  if (!row) return untouched
  return {
    name: row.name,
    tagline: row.tagline,
    about: row.about,
    mainLanguage: row.main_language,
    timeZone: row.time_zone,
  }
}

export async function changeSettings(newsroom: Newsroom, settings: Settings): Promise<void> {
  const row = {
    name: settings.name,
    tagline: settings.tagline,
    about: settings.about,
    main_language: settings.mainLanguage,
    time_zone: settings.timeZone,
  }
  await newsroom.database.transaction().execute(async transaction => {
    await transaction
      .insertInto('newsroom_settings')
      .values(row)
      .onConflict(conflict => conflict.column('only_row').doUpdateSet(row))
      .execute()
    await announceChange(transaction, ['newsroom'])
  })
}
