import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { migrate } from './migrate.ts'

async function freshDatabase(): Promise<string> {
  const name = `fresh_${randomUUID().replaceAll('-', '')}`
  await query(inject('postgresUrl'), `create database ${name}`)
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return url.href
}

async function query(connectionString: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('four processes that start at once run each migration once', async () => {
  const connection = { connectionString: await freshDatabase() }
  const results = await Promise.all(Array.from({ length: 4 }, () => migrate(connection)))
  const ran = results.flatMap(result => (result.ok ? result.value.ran : ['refused']))
  expect(ran).toEqual([...new Set(ran)])
  expect(ran).toContain('0001-articles')
  expect(ran).not.toContain('refused')
})

test('a database that ran a migration we do not know is refused and not touched', async () => {
  const connectionString = await freshDatabase()
  await query(
    connectionString,
    'create table schema_migrations (name text primary key, checksum text not null)',
  )
  await query(
    connectionString,
    "insert into schema_migrations values ('9999-from-the-future', 'x')",
  )
  const refusal = {
    cannot: 'migrate',
    because: 'database-is-newer',
    unknownMigration: '9999-from-the-future',
  }
  expect(await migrate({ connectionString })).toEqual({ ok: false, refusal })
  expect(await query(connectionString, "select to_regclass('articles') as found")).toEqual([
    { found: null },
  ])
})

test('a migration that was changed after it ran is refused', async () => {
  const connectionString = await freshDatabase()
  await migrate({ connectionString })
  await query(
    connectionString,
    "update schema_migrations set checksum = 'other' where name = '0001-articles'",
  )
  expect(await migrate({ connectionString })).toMatchObject({
    ok: false,
    refusal: { because: 'migration-was-changed' },
  })
})
