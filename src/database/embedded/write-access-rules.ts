import { chmod, rename, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { type Cluster, ownRole, superuser } from './cluster.ts'

const map = 'dixit'

/**
 * Who may come in: on the socket, the system user that Dixit runs as, and root. The kernel says who asks, so there is no
 * password, and no other user of the machine comes in even if the socket's folder were open.
 */
export async function writeAccessRules({ hbaFile, identFile }: Cluster): Promise<void> {
  const people = [...new Set([userInfo().username, 'root'])]
  const pairs = people.flatMap(person => [ownRole, superuser].map(role => [person, role]))
  await replaceFile(hbaFile, `local all ${ownRole},${superuser} peer map=${map}\n`)
  await replaceFile(
    identFile,
    pairs.map(([person, role]) => `${map} "${person}" ${role}\n`).join(''),
  )
}

async function replaceFile(file: string, text: string): Promise<void> {
  const unfinished = `${file}.new`
  await writeFile(unfinished, text)
  // Read by the database's user, whatever our own habit (umask) is.
  await chmod(unfinished, 0o644)
  await rename(unfinished, file)
}
