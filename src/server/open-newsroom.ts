import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { type Connection, connect } from '../database/connect.ts'
import type { CannotOpenFolder } from '../database/data-folder/cannot-open-folder.ts'
import { findRunningDixit } from '../database/data-folder/find-running-dixit.ts'
import {
  type DataFolder,
  isUnused,
  openDataFolder,
} from '../database/data-folder/open-data-folder.ts'
import type { CannotStartPostgres } from '../database/embedded/cannot-start-postgres.ts'
import { type EmbeddedPostgres, startPostgres } from '../database/embedded/start-postgres.ts'
import { type CannotMigrate, latestMigration, migrate } from '../database/migrate.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { loadNewsroomRegister } from '../newsroom/own-offices/index.ts'
import { done, type Result, refused } from '../newsroom/values/result.ts'
import { readPath } from '../site/read-path.ts'
import { isDatabaseAway } from './is-database-away.ts'
import { log } from './log.ts'
import { openOwnChecks } from './open-own-checks.ts'
import { remember } from './remembered.ts'
import { sayPostgresEvent } from './say-postgres-event.ts'

export type OpenNewsroom = {
  newsroom: Newsroom
  connection: Connection
  /** Resolves when the database has died too often to be started again; never when it is one's own. */
  databaseGaveUp: Promise<void>
  /** For a process that outlives a change of the register. */
  forgetOffices: () => void
  close: () => Promise<void>
}

export type CannotOpenNewsroom =
  | CannotOpenFolder
  | CannotStartPostgres
  | CannotMigrate
  | { cannot: 'open-newsroom'; because: 'database-does-not-answer'; detail: string }
  | { cannot: 'open-newsroom'; because: 'still-starting'; pid: number }
  | { cannot: 'open-newsroom'; because: 'no-newsroom'; path: string }

export type NewsroomPlace = { dataFolder: string; databaseUrl: string | null }

const connectionsOfFirstProcess = 4

/** Opens the newsroom of a data folder for this process alone: its database started, brought up to date and connected. */
export async function openNewsroom(
  place: NewsroomPlace,
): Promise<Result<OpenNewsroom, CannotOpenNewsroom>> {
  const opened = await openDataFolder({ path: place.dataFolder, schemaVersion: latestMigration() })
  if (!opened.ok) return opened
  const folder = opened.value
  const begun =
    place.databaseUrl === null
      ? await openEmbedded(folder)
      : await openOwn(folder, place.databaseUrl)
  if (!begun.ok) await folder.close()
  return begun
}

/**
 * Opens the newsroom for one command: through the Dixit that runs in that folder, if one does. Only `dixit start` makes a
 * newsroom: a mistyped folder is told.
 */
export async function openNewsroomForCommand(
  place: NewsroomPlace,
): Promise<Result<OpenNewsroom, CannotOpenNewsroom>> {
  const running = await findRunningDixit(place.dataFolder)
  if (!running && place.databaseUrl === null && (await isUnused(place.dataFolder)))
    return refused({ cannot: 'open-newsroom', because: 'no-newsroom', path: place.dataFolder })
  if (!running) return await openNewsroom(place)
  const connection =
    place.databaseUrl === null ? running.connection : { connectionString: place.databaseUrl }
  if (!connection)
    return refused({ cannot: 'open-newsroom', because: 'still-starting', pid: running.pid })
  return done(
    connected({
      path: place.dataFolder,
      connection,
      databaseGaveUp: never,
      release: async () => {},
    }),
  )
}

async function openEmbedded(folder: DataFolder): Promise<Result<OpenNewsroom, CannotOpenNewsroom>> {
  const started = await startPostgres({ folder, log: event => sayPostgresEvent(log, event) })
  if (!started.ok) return started
  const postgres = started.value
  const migrated = await migrateAndRecord(folder, postgres.connection)
  if (!migrated.ok) {
    await postgres.stop()
    return migrated
  }
  const release = async () => {
    await postgres.stop()
    await folder.close()
  }
  return done(
    connected({
      path: folder.path,
      connection: postgres.connection,
      databaseGaveUp: gaveUp(postgres),
      release,
    }),
  )
}

async function openOwn(
  folder: DataFolder,
  databaseUrl: string,
): Promise<Result<OpenNewsroom, CannotOpenNewsroom>> {
  const connection = { connectionString: databaseUrl }
  try {
    const migrated = await migrateAndRecord(folder, connection)
    if (!migrated.ok) return migrated
  } catch (problem) {
    if (!isDatabaseAway(problem)) throw problem
    const detail = problem instanceof Error ? problem.message : String(problem)
    return refused({ cannot: 'open-newsroom', because: 'database-does-not-answer', detail })
  }
  return done(
    connected({
      path: folder.path,
      connection,
      databaseGaveUp: never,
      release: () => folder.close(),
    }),
  )
}

async function migrateAndRecord(
  folder: DataFolder,
  connection: Connection,
): Promise<Result<null, CannotMigrate>> {
  const migrated = await migrate(connection)
  if (!migrated.ok) return migrated
  if (migrated.value.ran.length > 0) await folder.recordSchema(latestMigration())
  return done(null)
}

const never = new Promise<void>(() => {})

async function gaveUp(postgres: EmbeddedPostgres): Promise<void> {
  if ((await postgres.exited) !== 'gave-up') await never
}

function connected(open: {
  path: string
  connection: Connection
  databaseGaveUp: Promise<void>
  release: () => Promise<void>
}): OpenNewsroom {
  const { path, connection, databaseGaveUp, release } = open
  const database = connect(connection, connectionsOfFirstProcess)
  const register = remember(loadNewsroomRegister)
  const newsroom = {
    database,
    media: { path: join(path, 'media') },
    now: () => new Date(),
    newId: () => newId(),
    ownChecks: openOwnChecks(join(path, 'checks')),
    loadRegister: register.get,
    readPath,
  }
  return {
    newsroom,
    connection,
    databaseGaveUp,
    forgetOffices: register.forget,
    close: async () => {
      await database.destroy()
      await release()
    },
  }
}
