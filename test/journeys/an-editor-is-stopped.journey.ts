import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type RunningDixit,
  runDixit,
  startDixit,
  temporaryFolder,
} from '../server/running-dixit.ts'
import { openBrowser, openPage } from './browser.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dixit: RunningDixit
let browser: Browser

beforeAll(async () => {
  folder = await temporaryFolder()
  dixit = await startDixit({ data: folder.path, beginning: 'with-demo' })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await dixit?.stop()
  await folder.remove()
})

const article = 'fr/otan-pertes-russes'
const address = '/fr/articles/otan-pertes-russes'
const run = (...args: string[]) => runDixit([...args, '--data', folder.path])

test('the draft that names a predecessor is refused, mended as offered, published, and read with the right name', async () => {
  const { page, close } = await openPage(browser)

  const refused = await run('publish', article)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('standfirst, “Jens Stoltenberg” (office-holder)')
  expect(refused.err).toContain('Mark Rutte, depuis le 1er octobre 2024 (Wikidata Q57792)')
  expect(refused.err).toContain(`dixit mend ${article}`)
  expect((await page.goto(dixit.origin + address))?.status()).toBe(404)

  const mended = await run('mend', article)
  expect(mended).toMatchObject({ code: 0, err: '' })
  expect(mended.out).toContain('Remplacer par Mark Rutte')
  expect(await run('publish', article)).toMatchObject({ code: 0, out: `Published: ${address}\n` })

  expect((await page.goto(dixit.origin + address))?.status()).toBe(200)
  const text = (await page.textContent('main article')) ?? ''
  expect(text).toContain('Le secrétaire général de l’Alliance, Mark Rutte, estime')
  expect(text).toContain('Entré en fonctions ce mois-ci, Mark Rutte s’est inquiété')
  expect(text).not.toMatch(/(?:OTAN|Alliance), Jens Stoltenberg/)
  await page.goto(`${dixit.origin}/fr/rubriques/securite-et-defense`)
  expect(await page.locator(`a[href="${address}"]`).count()).toBeGreaterThan(0)
  await close()
})

test('what is waived with a reason is published as it is, and its history says who waived it', async () => {
  const wrong =
    'Le secrétaire général à Bruxelles\n\nPar Anouk Le Tallec\n\nLe secrétaire général de l’OTAN, Jens Stoltenberg, est arrivé lundi à Bruxelles pour deux jours.\n'
  const day = ['--lang', 'fr', '--date', '2024-10-28', '--slug', 'archive-otan']
  const imported = await runDixit(['import', 'text', '-', ...day, '--data', folder.path], {
    input: wrong,
  })
  expect(imported.code).toBe(0)
  expect((await run('publish', 'fr/archive-otan')).code).toBe(1)
  const silent = await run('publish', 'fr/archive-otan', '--waive', 'office-holder')
  expect(silent.err).toContain('--because')
  const waived = await run(
    ...['publish', 'fr/archive-otan', '--waive', 'office-holder'],
    ...['--because', 'Texte d’archive.', '--by', 'Anouk Le Tallec'],
  )
  expect(waived).toMatchObject({ code: 0, err: '' })
  const history = await run('history', 'fr/archive-otan')
  expect(history.out).toContain(
    'waived (office-holder) on “Jens Stoltenberg”, by Anouk Le Tallec: Texte d’archive.',
  )
  const withdraw = ['waiver', 'withdraw', 'fr/archive-otan', 'office-holder']
  expect((await run(...withdraw, '--by', 'Mathis Ferrandier')).code).toBe(0)
  expect((await run(...withdraw, '--by', 'Mathis Ferrandier')).code).toBe(1)
  expect((await run('publish', 'fr/archive-otan')).code).toBe(1)
})

test('one command mends what is offered and publishes, or does neither', async () => {
  const text =
    'Le pont rouvre\n\nPar Anouk Le Tallec\n\nLe maire est dans dans la ville. Le président américain, Barack Obama, est venu lundi au port.\n'
  const day = ['--lang', 'fr', '--date', '2024-10-28', '--slug', 'le-pont']
  await runDixit(['import', 'text', '-', ...day, '--data', folder.path], { input: text })
  expect((await run('publish', 'fr/le-pont')).code).toBe(1)
  expect(await run('publish', 'fr/le-pont', '--fix')).toMatchObject({ code: 0, err: '' })
  const page = await (await fetch(`${dixit.origin}/fr/articles/le-pont`)).text()
  expect(page).toContain('Joe Biden')
  expect(page).not.toContain('dans dans')
})
