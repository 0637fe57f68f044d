import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Holds the imports of a tree against the rules in `.dependency-cruiser.cjs`. What it cannot see: imports made from
 * strings at run time. A run that reads no module at all counts as broken, since a parser that fails stays silent.
 */
export function checkBoundaries(folder) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const run = spawnSync(
    process.execPath,
    [
      `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`,
      'src',
      '--config',
      `${root}.dependency-cruiser.cjs`,
      '--output-type',
      'json',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  if (!run.stdout.startsWith('{'))
    throw new Error(`the boundaries could not be read: ${run.stderr}`)
  const { summary } = JSON.parse(run.stdout)
  const { totalCruised, totalDependenciesCruised, violations } = summary
  if (totalCruised === 0 || totalDependenciesCruised === 0)
    throw new Error('no import was read: the boundaries are not being checked')
  return {
    modules: totalCruised,
    violations: violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules, violations } = checkBoundaries('.')
  for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`)
  console.log(`${modules} modules, ${violations.length} boundaries broken`)
  if (violations.length > 0) process.exitCode = 1
}
