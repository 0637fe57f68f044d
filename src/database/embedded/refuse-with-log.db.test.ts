import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { refuseWithLog } from './refuse-with-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'dixit-log-'))
const logFile = join(folder, 'postgresql.log')
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  'PANIC:  could not write to file "pg_wal/xlogtemp.29": No space left on device',
  'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 8\nHINT:  Check free disk space.',
])('a full disk is told from other failures: %s', async words => {
  writeFileSync(logFile, `${words}\nLOG:  database system is shut down\n`)
  expect(await refuseWithLog(logFile, 0)).toMatchObject({ because: 'disk-full' })
})

test('another failure is told in PostgreSQL’s last words, without those of earlier starts', async () => {
  const earlier = 'PANIC:  No space left on device\n'
  writeFileSync(logFile, `${earlier}FATAL:  could not map anonymous shared memory\n`)
  expect(await refuseWithLog(logFile, earlier.length)).toEqual({
    cannot: 'start-postgres',
    because: 'failed-to-start',
    lastLines: ['FATAL:  could not map anonymous shared memory'],
    logFile,
  })
})
