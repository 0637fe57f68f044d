import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { v7 as newId } from 'uuid'
import { inject } from 'vitest'
import { connect } from '../src/database/connect.ts'
import type { Newsroom } from '../src/newsroom/newsroom.ts'
import { loadNewsroomRegister } from '../src/newsroom/own-offices/index.ts'
import { readPath } from '../src/site/read-path.ts'

export type TestNewsroom = Newsroom & {
  /** Its database's address, for a second connection. */
  url: string
  /** Sets the newsroom's clock. */
  setTime: (time: string) => void
  close: () => Promise<void>
}

/** A newsroom of its own for a test file: an empty, migrated database and a media folder. */
export async function openTestNewsroom(): Promise<TestNewsroom> {
  const name = `newsroom_${randomUUID().replaceAll('-', '')}`
  const administrator = new pg.Client({ connectionString: inject('postgresUrl') })
  await administrator.connect()
  await administrator.query(`create database ${name} template ${inject('templateDatabase')}`)
  await administrator.end()
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  const database = connect({ connectionString: url.href }, 4)
  const path = await mkdtemp(join(tmpdir(), 'dixit-media-'))
  let time = new Date('2025-03-01T09:00:00Z')
  return {
    database,
    media: { path },
    now: () => time,
    newId: () => newId(),
    ownChecks: async () => [],
    loadRegister: loadNewsroomRegister,
    readPath,
    url: url.href,
    setTime: text => {
      time = new Date(text)
    },
    close: async () => {
      await database.destroy()
      await rm(path, { recursive: true, force: true })
    },
  }
}
