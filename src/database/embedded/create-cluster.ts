import { chown, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Cluster, ownDatabase, ownRole, superuser } from './cluster.ts'
import { runProgram } from './run-program.ts'

const beingMade = 'cluster-being-made-'

/** Makes the cluster, its role and its database beside their place and moves them there at once, so that what is in place is whole; false when PostgreSQL failed, which the log tells. */
export async function createCluster(cluster: Cluster): Promise<boolean> {
  await removeHalfMade(cluster.home)
  const folder = await mkdtemp(join(cluster.home, beingMade))
  if (cluster.user.borrowed) await chown(folder, cluster.user.uid, cluster.user.gid)
  const made = await initialise(cluster, basename(folder))
  if (made) await rename(folder, cluster.folder)
  else await rm(folder, { recursive: true, force: true })
  return made
}

/** A program that outlived a killed Dixit may still write there; what it leaves is removed at a later start. */
async function removeHalfMade(home: string): Promise<void> {
  const names = (await readdir(home)).filter(name => name.startsWith(beingMade))
  for (const name of names) {
    await rm(join(home, name), { recursive: true, force: true }).catch(() => {})
  }
}

async function initialise(cluster: Cluster, folderName: string): Promise<boolean> {
  const initialised = await runProgram(cluster, {
    name: 'initdb',
    options: home => ['-D', join(home, folderName), ...initdbOptions(cluster.binaries.major)],
  })
  if (!initialised) return false
  return runProgram(cluster, {
    name: 'postgres',
    options: home => singleUserOptions(join(home, folderName)),
    input: `create role ${ownRole} login createdb\ncreate database ${ownDatabase} owner ${ownRole}\n`,
  })
}

function initdbOptions(major: number): string[] {
  return [
    `--username=${superuser}`,
    '--encoding=UTF8',
    '--data-checksums',
    '--auth-local=peer',
    '--auth-host=reject',
    '--lc-messages=C',
    ...localeOptions(major),
  ]
}

/** Text is sorted by code point, and letters are letters in every script, the same on every machine. */
function localeOptions(major: number): string[] {
  const system =
    process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=en_US.UTF-8'] : ['--locale=C.UTF-8']
  // PostgreSQL's own rules came with 17; before, those of the system.
  return major >= 17 ? [...system, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : system
}

function singleUserOptions(folder: string): string[] {
  const settings = ['exit_on_error=on', 'log_checkpoints=off']
  return ['--single', '-D', folder, ...settings.flatMap(setting => ['-c', setting]), 'postgres']
}
