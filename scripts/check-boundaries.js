import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Holds the imports of a tree against the rules in `.dependency-cruiser.cjs`. What it cannot see: imports made from
 * strings at run time. A run that reads no import at all counts as broken, since a parser that fails stays silent.
 */
export function checkBoundaries(folder) {
  const copy = mkdtempSync(join(tmpdir(), 'dixit-imports-'))
  try {
    cpSync(join(folder, 'src'), join(copy, 'src'), { recursive: true })
    cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    withoutMarkup(join(copy, 'src'))
    return cruise(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The cruiser's parser of TypeScript knows no JSX: the copy's pages are compiled to calls, under their own names. */
function withoutMarkup(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) withoutMarkup(path)
    else if (path.endsWith('.tsx'))
      writeFileSync(
        path,
        transformSync(readFileSync(path, 'utf8'), {
          loader: 'tsx',
          jsx: 'automatic',
          jsxImportSource: 'preact',
        }).code,
      )
  }
}

function cruise(folder) {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [
    cruiser,
    'src',
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
  ]
  const run = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (!run.stdout.startsWith('{'))
    throw new Error(`the boundaries could not be read: ${run.stderr}`)
  const { totalCruised, totalDependenciesCruised, violations } = JSON.parse(run.stdout).summary
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
