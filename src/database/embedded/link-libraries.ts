import { access, readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

type Link = { source: string; target: string }

/**
 * Makes the links between libraries that npm cannot carry in a package, and that the package's install script makes
 * where such scripts may run. False when one is missing and cannot be made.
 */
export async function linkLibraries(runtimeFolder: string): Promise<boolean> {
  const links: Link[] = JSON.parse(await readFile(join(runtimeFolder, 'pg-symlinks.json'), 'utf8'))
  const made = await Promise.all(links.map(link => makeLink(dirname(runtimeFolder), link)))
  return made.every(Boolean)
}

async function makeLink(root: string, { source, target }: Link): Promise<boolean> {
  const path = join(root, target)
  try {
    await access(path)
    return true
  } catch {
    return symlink(basename(source), path).then(
      () => true,
      () => false,
    )
  }
}
