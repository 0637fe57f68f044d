import cluster from 'node:cluster'
import { createServer } from 'node:net'
import type { RunningJobs } from '../jobs/run-jobs.ts'
import { done, type Result, refused } from '../newsroom/values/result.ts'
import { projectPath } from '../project-path.ts'
import { type ChangeListener, listenForChanges } from './change-listener.ts'
import type { Configuration } from './configuration.ts'
import { log } from './log.ts'
import { type CannotOpenNewsroom, type OpenNewsroom, openNewsroom } from './open-newsroom.ts'
import { settleNewsroom } from './settle-newsroom.ts'
import { environmentFor, type WorkerOrders, type WorkerReport } from './worker-orders.ts'

export type Running = {
  /** Where it answers on this machine. */
  address: string
  /** Lets requests under way finish, then stops the workers and the database. */
  stop: () => Promise<void>
}

export type CannotStart =
  | CannotOpenNewsroom
  | { cannot: 'start'; because: 'port-taken'; host: string; port: number }
  | { cannot: 'start'; because: 'port-forbidden'; host: string; port: number }
  | { cannot: 'start'; because: 'no-such-host'; host: string; port: number }

/** Starts the newsroom: its database, the demo when it is fresh, and a worker for each core. */
export async function start(configuration: Configuration): Promise<Result<Running, CannotStart>> {
  const port = await findPort(configuration)
  if (!port.ok) return port
  const opened = await openNewsroom(configuration)
  if (!opened.ok) return opened
  await settleNewsroom(opened.value.newsroom, configuration.demo ? 'with-demo' : 'empty')
  const address = `http://${configuration.host === '127.0.0.1' ? 'localhost' : bracketed(configuration.host)}:${port.value}`
  const workers = await startWorkers(configuration.workers, {
    connection: opened.value.connection,
    mediaPath: opened.value.newsroom.media.path,
    origin: configuration.origin ?? address,
    host: configuration.host,
    port: port.value,
    pageStoreBytes: configuration.pageStoreMegabytes * 1024 * 1024,
  })
  const offices = forgetOfficesWhenChanged(opened.value)
  const jobs = beginJobs(opened.value, configuration)
  const stop = () => stopAll({ workers, jobs, offices, opened: opened.value })
  return done({ address, stop })
}

/** Asks for the port before anything is started, so that a taken one costs nothing. */
async function findPort({ host, port }: Configuration): Promise<Result<number, CannotStart>> {
  const server = createServer()
  return await new Promise(resolve => {
    server.once('error', (problem: NodeJS.ErrnoException) =>
      resolve(refused({ cannot: 'start', because: whyNoPort(problem), host, port })),
    )
    server.listen(port, host, () => {
      const address = server.address()
      const found = typeof address === 'object' && address ? address.port : port
      server.close(() => resolve(done(found)))
    })
  })
}

function whyNoPort({
  code,
}: NodeJS.ErrnoException): 'port-taken' | 'port-forbidden' | 'no-such-host' {
  if (code === 'EACCES') return 'port-forbidden'
  return code === 'EADDRINUSE' ? 'port-taken' : 'no-such-host'
}

type Workers = { stop: () => Promise<void> }

const restartAfter = 500
const patienceAtStop = 8_000

async function startWorkers(count: number, orders: WorkerOrders): Promise<Workers> {
  cluster.setupPrimary({
    exec: projectPath('dist/server/worker.js'),
    args: [],
  })
  let isStopping = false
  cluster.on('exit', (worker, code, signal) => {
    if (isStopping) return
    log.say(
      `A worker (process ${worker.process.pid}) ended unexpectedly (${signal ?? code}); another takes its place.`,
    )
    setTimeout(() => isStopping || cluster.fork(environmentFor(orders)), restartAfter)
  })
  await Promise.all(Array.from({ length: count }, () => forkUntilListening(orders)))
  return {
    stop: async () => {
      isStopping = true
      await Promise.all(
        Object.values(cluster.workers ?? {}).map(worker =>
          worker ? stopWorker(worker) : undefined,
        ),
      )
    },
  }
}

async function forkUntilListening(orders: WorkerOrders): Promise<void> {
  const worker = cluster.fork(environmentFor(orders))
  await new Promise<void>((resolve, reject) => {
    worker.once('exit', code => reject(new Error(`a worker ended while starting (${code})`)))
    worker.on('message', (report: WorkerReport) => {
      if (report.kind === 'listening') resolve()
      else reject(new Error(`a worker cannot listen: ${report.code}`))
    })
  })
}

async function stopWorker(
  worker: NonNullable<NonNullable<typeof cluster.workers>[string]>,
): Promise<void> {
  if (worker.isDead()) return
  const ended = new Promise<void>(resolve => worker.once('exit', () => resolve()))
  worker.send('stop', () => {})
  const timer = setTimeout(() => worker.process.kill('SIGKILL'), patienceAtStop)
  await ended
  clearTimeout(timer)
}

/** Readers do not wait for it: the queue is loaded when the first page can already be asked for. */
async function beginJobs(
  { newsroom, connection }: OpenNewsroom,
  { databaseUrl }: Configuration,
): Promise<RunningJobs | null> {
  try {
    const { runJobs } = await import('../jobs/run-jobs.ts')
    return await runJobs(newsroom, { connection, log, isAlone: databaseUrl === null })
  } catch (problem) {
    log.failure('beginning to do what was asked to be done later', problem)
    return null
  }
}

/** What is done later reads offices too, in this process. */
function forgetOfficesWhenChanged({ connection, forgetOffices }: OpenNewsroom): ChangeListener {
  return listenForChanges(connection, {
    onChange: keys => {
      if (keys.includes('offices')) forgetOffices()
    },
    onGap: forgetOffices,
  })
}

type EverythingStarted = {
  workers: Workers
  jobs: Promise<RunningJobs | null>
  offices: ChangeListener
  opened: OpenNewsroom
}

async function stopAll({ workers, jobs, offices, opened }: EverythingStarted): Promise<void> {
  await workers.stop()
  await (await jobs)?.stop()
  await offices.stop()
  await opened.close()
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
