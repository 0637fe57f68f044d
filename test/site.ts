import { loadNewsroomRegister } from '../src/newsroom/own-offices/index.ts'
import { loadSectionTree } from '../src/newsroom/sections/index.ts'
import { loadSettings } from '../src/newsroom/settings/settings.ts'
import type { Site } from '../src/site/page.ts'
import type { TestNewsroom } from './newsroom.ts'

/** The site of a test's newsroom, which remembers nothing between two pages. */
export function openTestSite(newsroom: TestNewsroom): Site {
  return {
    newsroom,
    origin: 'https://journal.example',
    assets: { stylesheet: '/assets/s.css', icon: '/assets/i.svg' },
    loadSettings: () => loadSettings(newsroom),
    loadSectionTree: () => loadSectionTree(newsroom),
    loadRegister: () => loadNewsroomRegister(newsroom),
  }
}
