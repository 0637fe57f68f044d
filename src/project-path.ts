import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = findRoot(dirname(fileURLToPath(import.meta.url)))

/** Where a file of the Dixit package lies, whether the code runs from `src/` or from `dist/`. */
export function projectPath(relative: string): string {
  return join(root, relative)
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  if (above === folder)
    throw new Error('Dixit runs outside its own package: no package.json above the code')
  return findRoot(above)
}
