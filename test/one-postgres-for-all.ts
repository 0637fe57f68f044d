import type { TestProject } from 'vitest/node'
import { migrate } from '../src/database/migrate.ts'
import { openThrowawayPostgres } from './throwaway-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
    templateDatabase: string
  }
}

const templateDatabase = 'newsroom_template'

/** One PostgreSQL for all database tests, with a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await openThrowawayPostgres()
  const migrated = await migrate({
    connectionString: await postgres.createDatabase(templateDatabase),
  })
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.refusal))
  project.provide('postgresUrl', postgres.url)
  project.provide('templateDatabase', templateDatabase)
  return () => postgres.stop()
}
