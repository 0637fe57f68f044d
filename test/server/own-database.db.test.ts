import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openThrowawayPostgres, type ThrowawayPostgres } from '../throwaway-postgres.ts'
import { runDixit, startDixit, temporaryFolder } from './running-dixit.ts'

const bin = findDebianPostgres()
if (bin === null)
  console.log('No PostgreSQL of Debian’s here: the tests with a database of one’s own are skipped.')

let postgres: ThrowawayPostgres
let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  folder = await temporaryFolder()
  if (bin) postgres = await openThrowawayPostgres(bin)
})

afterAll(async () => {
  await postgres?.stop()
  await folder.remove()
})

test.skipIf(bin === null)(
  'two Dixits that start at once on one’s own PostgreSQL share one newsroom',
  async () => {
    const environment = { DATABASE_URL: await postgres.createDatabase('shared') }
    const nodes = await Promise.all([
      startDixit({ data: join(folder.path, 'one'), environment }),
      startDixit({ data: join(folder.path, 'two'), environment }),
    ])
    const text =
      'La halle rouvre\n\nPar Ada Brun\n\nLa halle du marché a rouvert ce matin après deux ans de travaux, devant une foule nombreuse.\n'
    const imported = await runDixit(
      [
        'import',
        'text',
        '-',
        '--lang',
        'fr',
        '--date',
        '2025-03-01',
        '--publish',
        '--data',
        join(folder.path, 'one'),
      ],
      { environment, input: text },
    )
    expect(imported).toMatchObject({ code: 0 })
    for (const { origin } of nodes) {
      const page = await (await fetch(`${origin}/fr/articles/la-halle-rouvre`)).text()
      expect(page).toContain('La halle du marché a rouvert')
    }
    for (const node of nodes) expect(await node.stop()).toBe(0)
  },
)

function findDebianPostgres(): string | null {
  const installed = '/usr/lib/postgresql'
  if (!existsSync(installed)) return null
  const majors = readdirSync(installed).filter(major =>
    existsSync(join(installed, major, 'bin', 'initdb')),
  )
  const newest = majors.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? null : join(installed, newest, 'bin')
}
