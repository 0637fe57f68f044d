import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const builtAt = join(root, 'dist', '.built')

/** In a checkout, builds `dist/` when a source file is newer than the last build; does nothing in a published package. */
export async function ensureBuilt() {
  if (!existsSync(join(root, 'src'))) return
  if (existsSync(builtAt) && newestChange(join(root, 'src')) <= statSync(builtAt).mtimeMs) return
  const { build } = await import('./build.js')
  try {
    await build()
  } catch {
    // The compiler has said where, on standard error.
    console.error(
      'Dixit could not be built from src/: mend what is named above, then run the command again.',
    )
    process.exit(2)
  }
}

function newestChange(folder) {
  let newest = statSync(folder).mtimeMs
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const changed = entry.isDirectory() ? newestChange(path) : statSync(path).mtimeMs
    if (changed > newest) newest = changed
  }
  return newest
}
