import { createContext, runInContext } from 'node:vm'
import * as esbuild from 'esbuild'
import { expect, test } from 'vitest'
import { projectPath } from '../../project-path.ts'

const text =
  'L’OTAN à Bruxelles\n\nLe secrétaire général de l’OTAN, Jens Stoltenberg, est est à Bruxelles.'

test('the checks run in a browser’s worker: bundled without Node, in a world without its globals', async () => {
  const bundle = await esbuild.build({
    entryPoints: [projectPath('src/newsroom/checks/dixit-checks.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'dixit',
    target: ['chrome109', 'firefox115', 'safari15'],
    write: false,
    logLevel: 'silent',
  })
  const world = createContext({ text, told: null })
  runInContext(bundle.outputFiles[0]?.text ?? '', world)
  await runInContext(
    `dixit.loadShippedRegister().then(register => {
      const draft = { text, language: 'fr', date: '2024-10-28', houseTerms: [], register }
      const findings = dixit.checkText(draft)
      told = JSON.stringify({ codes: findings.map(one => one.code), mended: dixit.applyFixes(text, findings) })
    })`,
    world,
  )
  const told: unknown = JSON.parse(String(world.told))
  expect(told).toMatchObject({
    codes: expect.arrayContaining(['office-holder', 'repeated-words']),
    mended: expect.stringContaining('Mark Rutte, est à Bruxelles.'),
  })
})
