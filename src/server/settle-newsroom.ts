import type { Newsroom } from '../newsroom/newsroom.ts'
import { changeSettings, isSettled, untouchedSettings } from '../newsroom/settings/settings.ts'

/** Gives a fresh newsroom its settings, and the demo's content when it is wanted; does nothing to one that has them. */
export async function settleNewsroom(
  newsroom: Newsroom,
  beginning: 'with-demo' | 'empty',
): Promise<void> {
  if (await isSettled(newsroom)) return
  if (beginning === 'with-demo') {
    // Loaded only for the first start: it brings the parsers of HTML and images with it.
    const { seedDemo } = await import('../importers/demo/seed-demo.ts')
    await seedDemo(newsroom)
  }
  if (beginning === 'empty') await changeSettings(newsroom, untouchedSettings)
}
