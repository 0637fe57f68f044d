import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningDixit, runDixit, startDixit, temporaryFolder } from './running-dixit.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dixit: RunningDixit
let data: string

beforeAll(async () => {
  folder = await temporaryFolder()
  data = join(folder.path, 'data')
  dixit = await startDixit({ data })
  await mkdir(join(data, 'checks'))
  await writeFile(join(data, 'checks', 'broken.js'), 'export const check = {')
  await writeFile(
    join(data, 'checks', 'no-exclamation.js'),
    `export const check = {
      code: 'no-exclamation',
      look: ({ text }) => [...text.matchAll(/!/g)].map(({ index }) => ({
        start: index, end: index + 1, severity: 'block', message: 'Pas de cris.' })),
    }`,
  )
})

afterAll(async () => {
  await dixit.stop()
  await folder.remove()
})

const day = ['--lang', 'fr', '--date', '2024-10-28']
const run = (args: string[], input = '') => runDixit([...args, '--data', data], { input })

test('texts are checked as the newsroom is set: its checks, its words, its own modules', async () => {
  await run(['checks', 'terms', 'add', 'impacter', '--lang', 'fr', '--prefer', 'toucher'])
  await run(['checks', 'off', 'repeated-words'])
  await run(['checks', 'severity', 'house-terms', 'block'])
  const checked = await run(['check', ...day, '-'], 'Il va va impacter le port !')
  expect(checked.out).toContain('-:1:10 block house-terms')
  expect(checked.out).toContain('block no-exclamation  Pas de cris.')
  expect(checked.out).not.toContain('repeated-words')
  expect(checked.code).toBe(1)
  expect(checked.err).toContain('broken.js could not be loaded')
  expect(checked.err).toMatch(/^2 blocking findings, 1 note$/m)
})

test('the settings are listed as they stand, and a mistyped check is refused with the right one', async () => {
  const listed = await run(['checks'])
  expect(listed.out).toMatch(/^repeated-words\s+off$/m)
  expect(listed.out).toMatch(/^house-terms\s+on\s+block$/m)
  expect(listed.out).toMatch(/^no-exclamation\s+on$/m)
  const refused = await run(['checks', 'off', 'ofice-holder'])
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('Did you mean “office-holder”?')
  expect((await run(['checks', 'severity', 'typography', 'fatal'])).code).toBe(2)
})

test('an article of the newsroom is checked in its place, and the newsroom’s own check can stop it', async () => {
  const text =
    'Le port rouvre\n\nPar Anouk Le Tallec\n\nLe port rouvre enfin ses portes, et tout le monde est content !\n'
  await run(['import', 'text', '-', '--lang', 'fr', '--slug', 'le-port'], text)
  const checked = await run(['check', 'fr/le-port', '--json'])
  const { findings } = JSON.parse(checked.out)
  expect(findings).toContainEqual(expect.objectContaining({ code: 'no-exclamation' }))
  expect(checked.code).toBe(1)
  expect((await run(['publish', 'fr/le-port'])).err).toContain('(no-exclamation)')
  await run(['checks', 'off', 'no-exclamation'])
  expect((await run(['publish', 'fr/le-port'])).code).toBe(0)
  expect((await run(['check', 'fr/nulle-part'])).err).toContain('/fr/articles/nulle-part')
})

test('a mayor whom the newsroom added is known to its checks, on the command line and at the gate', async () => {
  const wrong = 'Le maire de Port-Aubray, Paul Durand, a ouvert le pont lundi à la mairie.'
  await run(['import', 'text', '-', ...day, '--slug', 'le-pont'], `Le pont ouvre\n\n${wrong}\n`)
  const office = ['--fr', 'maire de Port-Aubray', '--en', 'mayor of Port-Aubray']
  expect((await run(['offices', 'add', ...office, '--of', 'Port-Aubray'])).code).toBe(0)
  const terms = [
    ['Paul Durand', '--from', '2014-04-01', '--until', '2020-07-04'],
    ['Marie Roche', '--from', '2020-07-04'],
  ]
  for (const term of terms)
    expect((await run(['offices', 'term', 'add', 'maire de Port-Aubray', ...term])).code).toBe(0)
  expect((await run(['check', ...day, '-'], wrong)).out).toContain('Marie Roche')
  expect((await run(['check', 'fr/le-pont'])).out).toContain('office-holder')
  expect((await run(['publish', 'fr/le-pont'])).err).toContain('(office-holder)')
})

test('several files are given together, and JSON says of which file each finding is', async () => {
  const [one, two] = [join(folder.path, 'un.txt'), join(folder.path, 'deux.txt')]
  await writeFile(one, 'Il est dans dans la ville.\n')
  await writeFile(two, 'Elle est sur sur le port.\n')
  const lines = await runDixit(['check', ...day, one, two])
  expect(lines.out).toContain(`${one}:1:8 warn repeated-words`)
  expect(lines.out).toContain(`${two}:1:10 warn repeated-words`)
  expect(lines.err).toBe('2 warnings\n')
  const { findings } = JSON.parse((await runDixit(['check', ...day, '--json', one, two])).out)
  expect(findings.map(({ file }: { file: string }) => file)).toEqual([one, two])
  const alone = await runDixit(['check', ...day, '--json', one])
  expect(Object.keys(JSON.parse(alone.out).findings[0])).not.toContain('file')
  expect(alone.err).toBe('')
  expect((await runDixit(['check', ...day, one, join(folder.path, 'rien.txt')])).code).toBe(2)
  const sarif = JSON.parse((await runDixit(['check', ...day, '--sarif', one, two])).out)
  expect(sarif.runs[0].results).toHaveLength(2)
})
