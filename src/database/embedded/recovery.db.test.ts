import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { projectPath } from '../../project-path.ts'
import { findClusterProcesses } from './find-cluster-processes.ts'
import {
  clusterFolder,
  killServer,
  makePlace,
  open,
  query,
  shut,
} from './testing/newsroom-on-disk.ts'

const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0).reverse()) end()
})

function place(): string {
  const made = makePlace()
  endings.push(made.remove)
  return made.path
}

describe('after a kill -9', () => {
  test('of everything in the middle of writing, ten times, every acknowledged write is there', async () => {
    const path = place()
    for (let round = 0; round < 10; round += 1) {
      const writer = await startWriter(path)
      await killAll(path, writer)
      await expectEveryWrite(path, writer)
    }
  })

  test('of Dixit alone, the database it left running is stopped and started again', async () => {
    const path = place()
    const writer = await startWriter(path)
    await writer.kill()
    const { postmaster } = findClusterProcesses(clusterFolder(path))
    expect(postmaster).not.toBeNull()
    const opened = await open(path)
    expect(opened.events.map(({ event }) => event)).toEqual(['stopped-orphans', 'started'])
    expect(opened.postgres.pid()).not.toBe(postmaster)
    await shut(opened)
    await expectEveryWrite(path, writer)
  })

  test('of the postmaster alone, the database comes back by itself at the same place', async () => {
    const opened = await open(place())
    const { connection } = opened.postgres
    await query(connection, 'create table note (number int)')
    for (let round = 1; round <= 3; round += 1) {
      await query(connection, `insert into note values (${round})`)
      const killed = opened.postgres.pid()
      process.kill(killed, 'SIGKILL')
      while (opened.postgres.pid() === killed) await sleep(20)
      expect(await query(connection, 'select count(*)::int as count from note')).toEqual([
        { count: round },
      ])
    }
    expect(opened.events.filter(({ event }) => event === 'died')).toHaveLength(3)
    await shut(opened)
  })

  test('of Dixit and the postmaster, a long query that goes on does not keep the next start out', async () => {
    const path = place()
    const writer = await startWriter(path)
    startLongQuery(writer.connection)
    while (!(await hasLongQuery(writer.connection))) await sleep(20)
    const { postmaster } = findClusterProcesses(clusterFolder(path))
    process.kill(Number(postmaster), 'SIGKILL')
    await writer.kill()
    await expectEveryWrite(path, writer)
  })

  test('a number in postmaster.pid that now is an alien’s does not keep the next start out', async () => {
    const path = place()
    const writer = await startWriter(path)
    await killAll(path, writer)
    const alien = startAlien(clusterFolder(path))
    const file = join(clusterFolder(path), 'postmaster.pid')
    const lines = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, [alien.pid, ...lines.slice(1)].join('\n'))
    await expectEveryWrite(path, writer)
    expect(alien.exitCode ?? alien.signalCode).toBeNull()
  })

  test('while the cluster is being made, the next start makes it anew', async () => {
    const path = place()
    const { child, ended } = spawnWriter(path)
    while (!isBeingMade(path)) await sleep(5)
    child.kill('SIGKILL')
    await ended
    const opened = await open(path)
    expect(await query(opened.postgres.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await shut(opened)
    expect(readdirSync(join(path, 'postgresql'))).toContain('cluster')
  })
})

type Connection = Parameters<typeof query>[0]
type Writer = { acknowledged: () => number; connection: Connection; kill: () => Promise<void> }

/** Another process that opens the folder and writes; resolves once some writes are acknowledged. */
async function startWriter(path: string): Promise<Writer> {
  const { child, ended } = spawnWriter(path)
  const lines = createInterface({ input: child.stdout })
  let last = 0
  lines.on('line', line => {
    if (!line.startsWith('ready')) last = Number(line)
  })
  while (last % 100 < 20) {
    await Promise.race([once(lines, 'line'), ended])
    if (child.exitCode !== null) throw new Error('The writer ended before it was killed')
  }
  return {
    acknowledged: () => last,
    connection: {
      host: join(path, 'postgresql', 'socket'),
      port: 5432,
      user: 'dixit',
      database: 'dixit',
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function spawnWriter(path: string) {
  const script = fileURLToPath(new URL('./testing/write-until-killed.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, path], {
    cwd: projectPath('.'),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  endings.push(() => child.kill('SIGKILL'))
  return { child, ended: once(child, 'close') }
}

async function killAll(path: string, writer: Writer): Promise<void> {
  const killed = writer.kill()
  killServer(path)
  await killed
}

/** Numbers are given without gaps, so as many as the highest must be there, and the highest must be no lower than the last one acknowledged. */
async function expectEveryWrite(path: string, writer: Writer): Promise<void> {
  const opened = await open(path)
  const [found] = await query(
    opened.postgres.connection,
    'select count(*)::int as count, max(number) as highest from note',
  )
  await shut(opened)
  expect(found?.count).toBe(found?.highest)
  expect(found?.highest).toBeGreaterThanOrEqual(writer.acknowledged())
}

const longQuery = 'select count(*) from generate_series(1, 100000000000)'

function startLongQuery(connection: Connection): void {
  query(connection, longQuery).catch(() => {})
}

async function hasLongQuery(connection: Connection): Promise<boolean> {
  const running = await query(
    connection,
    `select 1 from pg_stat_activity where query = '${longQuery}' and state = 'active'`,
  )
  return running.length > 0
}

/** A process of the database's own user, as would be one that got the number by chance. */
function startAlien(folder: string): ChildProcess {
  const { uid, gid } = statSync(folder)
  const user = process.getuid?.() === 0 ? { uid, gid } : {}
  const alien = spawn('sleep', ['60'], { cwd: '/', stdio: 'ignore', ...user })
  endings.push(() => alien.kill('SIGKILL'))
  return alien
}

function isBeingMade(path: string): boolean {
  const home = join(path, 'postgresql')
  if (!existsSync(home)) return false
  const folder = readdirSync(home).find(name => name.startsWith('cluster-being-made-'))
  return folder !== undefined && existsSync(join(home, folder, 'PG_VERSION'))
}
