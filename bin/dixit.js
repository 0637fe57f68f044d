#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Dixit needs Node.js 20.9 or newer; this is ${process.version}. Install a current one from https://nodejs.org and try again.`,
  )
  process.exit(2)
}
const { ensureBuilt } = await import('../scripts/ensure-built.js')
await ensureBuilt()
await import('../dist/cli/main.js')
