import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.js'
import { findChromium } from './find-chromium.js'

/**
 * Everything that must hold, in the order in which a failure is cheapest to learn of. `--fast` leaves out what needs a
 * database or a browser. The last line counts tests, each check of the code itself as one.
 */
const checks = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of reading, without Node', command: ['tsc', '--noEmit', '-p', 'src/reading'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'boundaries', command: ['node', 'scripts/check-boundaries.js'] },
  { name: 'unused code', command: ['knip'] },
]
const staleness = {
  name: 'generated files',
  command: ['tsx', 'scripts/generate-schema.ts', '--check'],
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const isFast = process.argv.includes('--fast')
const totals = { passed: 0, failed: 0, skipped: 0 }

for (const check of isFast ? checks : [...checks, staleness]) runCheck(check)
runTests(['fast'])
if (!isFast) {
  await build()
  runTests(['database'])
  runJourneys()
}

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`)
if (totals.failed > 0) process.exitCode = 1

function runCheck({ name, command }) {
  const began = Date.now()
  const { status } = run(command)
  const isGood = status === 0
  totals[isGood ? 'passed' : 'failed'] += 1
  console.log(`${isGood ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}

function runTests(projects, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-tests-'))
  const report = join(folder, 'report.json')
  const chosen = projects.flatMap(project => ['--project', project])
  const { status } = run(
    [
      'vitest',
      'run',
      ...chosen,
      '--reporter',
      'default',
      '--reporter',
      'json',
      '--outputFile.json',
      report,
    ],
    environment,
  )
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'))
    totals.passed += counts.numPassedTests
    totals.failed += counts.numFailedTests + (status !== 0 && counts.numFailedTests === 0 ? 1 : 0)
    totals.skipped += counts.numPendingTests + counts.numTodoTests
  } catch {
    totals.failed += 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runJourneys() {
  const chromium = findChromium()
  if (chromium.path) return runTests(['journeys'], { CHROMIUM_PATH: chromium.path })
  console.error(chromium.why)
  totals.failed += 1
}

function run([program, ...args], environment = {}) {
  const found = program === 'node' ? process.execPath : join('node_modules', '.bin', program)
  return spawnSync(found, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
}
