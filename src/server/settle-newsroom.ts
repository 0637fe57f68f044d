import { seedDemo } from '../importers/demo/seed-demo.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { changeSettings, isSettled, untouchedSettings } from '../newsroom/settings/settings.ts'

/** Gives a fresh newsroom its settings, and the demo's content when it is wanted; does nothing to one that has them. */
export async function settleNewsroom(
  newsroom: Newsroom,
  beginning: 'with-demo' | 'empty',
): Promise<void> {
  if (await isSettled(newsroom)) return
  if (beginning === 'with-demo') await seedDemo(newsroom)
  else await changeSettings(newsroom, untouchedSettings)
}
