import { done, type Result, refused } from '../../newsroom/values/result.ts'
import { errorCode } from '../data-folder/error-code.ts'
import type { SocketConnection } from '../data-folder/folder-claims.ts'
import type { DataFolder } from '../data-folder/open-data-folder.ts'
import type { CannotStartPostgres } from './cannot-start-postgres.ts'
import { type Cluster, clusterHome, clusterIn, ownDatabase, ownRole, port } from './cluster.ts'
import { chooseDatabaseUser } from './database-user.ts'
import { removeSocketFolder } from './make-socket-folder.ts'
import type { Tell } from './postgres-event.ts'
import { type Binaries, prepareBinaries, proveBinaries } from './prepare-binaries.ts'
import { prepareCluster } from './prepare-cluster.ts'
import { type StartedServer, startServer } from './start-server.ts'
import { type PostgresEnd, supervise } from './supervise.ts'

/** A PostgreSQL of our own, kept alive until `stop`. */
export type EmbeddedPostgres = {
  connection: SocketConnection
  pid: () => number
  /** Lets the running transactions go, writes all to its place, ends the server; safe to call at any time. */
  stop: () => Promise<void>
  /** Resolves after `stop`, or when the server died too often to be started again. */
  exited: Promise<PostgresEnd>
}

type Request = {
  folder: DataFolder
  log: Tell
  /** A folder of PostgreSQL programs to use instead of those that npm brought. */
  bin?: string
}

/**
 * Starts a real PostgreSQL on the data folder's cluster, which it makes when there is none, on a Unix socket that only
 * this system user and root may use. As root the server runs as another user. What a killed Dixit left is put in order.
 */
export async function startPostgres(
  request: Request,
): Promise<Result<EmbeddedPostgres, CannotStartPostgres>> {
  try {
    return await start(request)
  } catch (problem) {
    const code = errorCode(problem)
    if (code !== 'ENOSPC' && code !== 'EDQUOT') throw problem
    return refused({ cannot: 'start-postgres', because: 'disk-full', path: request.folder.path })
  }
}

async function start(request: Request): Promise<Result<EmbeddedPostgres, CannotStartPostgres>> {
  const { folder, log } = request
  const found = await findCluster(request)
  if (!found.ok) return found
  const cluster = found.value
  const prepared = await prepareCluster(cluster, log)
  if (!prepared.ok) return prepared
  const started = await startServer(cluster, log)
  if (!started.ok) return started
  await folder.recordPostgresMajor(cluster.binaries.major)
  await folder.announce(connectionTo(started.value))
  return done(keep(request, { cluster, server: started.value }))
}

async function findCluster({
  folder,
  bin,
}: Request): Promise<Result<Cluster, CannotStartPostgres>> {
  const home = clusterHome(folder.path)
  const user = await chooseDatabaseUser([`${home}/cluster`, folder.path])
  if (!user.ok) return user
  const binaries: Result<Binaries, CannotStartPostgres> =
    bin === undefined ? await prepareBinaries(user.value) : await proveBinaries(bin, user.value)
  if (!binaries.ok) return binaries
  return done(clusterIn(folder, { binaries: binaries.value, user: user.value }))
}

function keep(
  { folder, log }: Request,
  { cluster, server }: { cluster: Cluster; server: StartedServer },
): EmbeddedPostgres {
  const supervision = supervise({
    running: server.running,
    tell: log,
    restart: async () => {
      const restarted = await startServer(cluster, log)
      if (!restarted.ok) return restarted
      await folder.announce(connectionTo(restarted.value))
      return done(restarted.value.running)
    },
  })
  return {
    connection: connectionTo(server),
    pid: supervision.pid,
    exited: supervision.ended,
    stop: async () => {
      await supervision.stop()
      await removeSocketFolder(cluster)
      log({ event: 'stopped' })
    },
  }
}

function connectionTo({ socketFolder }: StartedServer): SocketConnection {
  return { host: socketFolder, port, user: ownRole, database: ownDatabase }
}
