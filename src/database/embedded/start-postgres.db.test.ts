import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { findRunningDixit } from '../data-folder/find-running-dixit.ts'
import { findClusterProcesses } from './find-cluster-processes.ts'
import { findDebianPostgres } from './testing/find-debian-postgres.ts'
import { clusterFolder, makePlace, open, query, shut } from './testing/newsroom-on-disk.ts'

const removals: (() => void)[] = []
afterEach(() => {
  for (const remove of removals.splice(0)) remove()
})

function place(...names: string[]): string {
  const made = makePlace(...names)
  removals.push(made.remove)
  return made.path
}

describe('a newsroom’s own database', () => {
  test('starts in a folder that is not there yet, and keeps what was written when it starts again', async () => {
    const path = place()
    const first = await open(path)
    await query(first.postgres.connection, "create table note as select 'Été' as words")
    await shut(first)
    const second = await open(path)
    expect(
      await query(second.postgres.connection, 'select lower(words) as words from note'),
    ).toEqual([{ words: 'été' }])
    expect(second.events.map(({ event }) => event)).toEqual(['started'])
    await shut(second)
  })

  test('leaves no process, no socket and no lock when it is stopped', async () => {
    const path = place()
    await shut(await open(path))
    expect(findClusterProcesses(clusterFolder(path))).toEqual({ postmaster: null, others: [] })
    expect(existsSync(join(clusterFolder(path), 'postmaster.pid'))).toBe(false)
    expect(readdirSync(path).sort()).toEqual(['dixit.json', 'postgresql', 'postgresql.log'])
    expect(readdirSync(join(path, 'postgresql')).sort()).toEqual([
      'cluster',
      'pg_hba.conf',
      'pg_ident.conf',
    ])
  })

  test('is closed to the network and to other users, and loses no acknowledged write', async () => {
    const opened = await open(place())
    const { connection } = opened.postgres
    const [settings] = await query(
      connection,
      `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
         current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums,
         (select rolsuper from pg_roles where rolname = current_user) as super`,
    )
    expect(settings).toEqual({
      addresses: '',
      fsync: 'on',
      commit: 'on',
      checksums: 'on',
      super: false,
    })
    const rules = await query(
      { ...connection, user: 'postgres' },
      'select type, auth_method from pg_hba_file_rules',
    )
    expect(rules).toEqual([{ type: 'local', auth_method: 'peer' }])
    expect(statSync(connection.host).mode & 0o777).toBe(0o700)
    expect(statSync(join(connection.host, '.s.PGSQL.5432')).mode & 0o777).toBe(0o700)
    await shut(opened)
  })

  test('can be found by a command while it runs', async () => {
    const path = place()
    const opened = await open(path)
    const running = await findRunningDixit(path)
    expect(running?.pid).toBe(process.pid)
    expect(running?.connection).toEqual(opened.postgres.connection)
    await shut(opened)
    expect(await findRunningDixit(path)).toBeNull()
  })

  test('starts under spaces, accents, quotation marks and commas', async () => {
    const opened = await open(place('L’été, « à » "Liège" $HOME'))
    expect(await query(opened.postgres.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await shut(opened)
  })

  test('starts under a path that is too long for a socket, and tidies the short one away', async () => {
    const path = place('a-long-name-of-a-newsroom'.repeat(4), 'and-another'.repeat(6))
    const first = await open(path)
    const { host } = first.postgres.connection
    expect(host.length).toBeLessThan(80)
    expect(statSync(host).mode & 0o777).toBe(0o700)
    expect(await query(first.postgres.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    expect((await findRunningDixit(path))?.connection?.host).toBe(host)
    await shut(first)
    expect(existsSync(host)).toBe(false)
  })

  test('refuses a cluster of another major version, and says which', async ({ skip }) => {
    const bin = findDebianPostgres()
    if (bin === null) return skip('Debian’s postgresql is not installed')
    const path = place()
    await shut(await open(path, bin))
    await expect(open(path)).rejects.toThrow(
      /"major-mismatch","clusterMajor":\d+,"binariesMajor":18/,
    )
  })

  test('runs the system’s own PostgreSQL when told to', async ({ skip }) => {
    const bin = findDebianPostgres()
    if (bin === null) return skip('Debian’s postgresql is not installed')
    const opened = await open(place(), bin)
    const [found] = await query(opened.postgres.connection, "select version(), lower('É') as lower")
    expect(found).toEqual({ version: expect.stringContaining('Debian'), lower: 'é' })
    await shut(opened)
  })
})
