import { expect, test } from 'vitest'
import { madeSections, madeSite, makeSettings } from '../../../../test/make/site.ts'
import { loadShippedRegister } from '../../../newsroom/offices/index.ts'
import type { OfficesAsked } from '../../office-addresses.ts'
import type { Site } from '../../page.ts'
import { constructViewModel } from './construct-view-model.ts'
import { gather } from './gather.ts'

const site = {
  ...madeSite,
  loadSettings: async () => makeSettings(),
  loadSectionTree: async () => madeSections,
  loadRegister: loadShippedRegister,
} as Site

async function view(asked: OfficesAsked) {
  const gathered = await gather(site, { language: 'fr', asked })
  return gathered && constructViewModel(site, gathered)
}

test('organisations are listed in the order of their language, with the number of their offices', async () => {
  const page = await view({ list: 'organisations' })
  const names = page?.groups.map(({ name }) => name) ?? []
  expect(names.indexOf('États-Unis')).toBeLessThan(names.indexOf('Éthiopie'))
  expect(names.indexOf('Éthiopie')).toBeLessThan(names.indexOf('Finlande'))
  expect(page?.groups.find(({ name }) => name === 'OTAN')).toEqual({
    ...{ name: 'OTAN', href: '/fr/fonctions?of=nato', count: '3\u00A0fonctions' },
  })
})

test('the offices of one organisation, with who held each when the register last knew', async () => {
  const page = await view({ list: 'of', organisation: 'nato' })
  expect(page?.title).toBe('OTAN')
  expect(page?.offices[0]).toMatchObject({
    ...{ name: 'Secrétaire général de l’OTAN', holders: 'Mark Rutte' },
    href: '/fr/fonctions/nato-secretary-general',
  })
})

test('an organisation that nobody knows has no page', async () => {
  expect(await view({ list: 'of', organisation: 'atlantis' })).toBeNull()
})

test('what was searched for stays in the field, and is not for search engines', async () => {
  const page = await view({ list: 'found', words: 'otan' })
  expect(page?.search.words).toBe('otan')
  expect(page?.head.isIndexed).toBe(false)
  expect(page?.offices.map(({ name }) => name)).toContain('Secrétaire général de l’OTAN')
})

test('when nothing is found, the page says so', async () => {
  const page = await view({ list: 'found', words: 'zzzz' })
  expect(page?.offices).toEqual([])
  expect(page?.note).toContain('«\u202Fzzzz\u202F»')
})
