import { existsSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

const entryPoints = {
  'cli/main': 'src/cli/main.ts',
  'server/worker': 'src/server/worker.ts',
  'api/check-thread': 'src/api/checking/check-thread.ts',
  'reading/index': 'src/reading/index.ts',
  'checks/index': 'src/newsroom/checks/dixit-checks.ts',
}

/** Compiles `src/` to `dist/`, beside it first and then swapped in, so that two builds at once cannot mix. */
export async function build() {
  const startedAt = new Date()
  const fresh = mkdtempSync(`${dist}-`)
  try {
    await compile(fresh)
    const stamp = join(fresh, '.built')
    writeFileSync(stamp, '')
    utimesSync(stamp, startedAt, startedAt)
    swapIn(fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

async function compile(outdir) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.9',
    packages: 'external',
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { 'site/site': 'src/site/styles/site.css' },
    outdir,
    bundle: true,
    minify: true,
    target: ['chrome109', 'firefox115', 'safari15'],
    logLevel: 'warning',
  })
}

function swapIn(fresh) {
  const old = `${fresh}-old`
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(fresh, dist)
  rmSync(old, { recursive: true, force: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
