import { readFileSync } from 'node:fs'
import { projectPath } from '../project-path.ts'

/** The version of this Dixit, as its package says. */
export function ownVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(projectPath('package.json'), 'utf8'),
  )
  return version
}
