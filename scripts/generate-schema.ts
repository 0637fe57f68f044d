import { readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { migrate } from '../src/database/migrate.ts'
import { openThrowawayPostgres } from '../test/throwaway-postgres.ts'
import { dumpSchema } from './dump-schema.ts'
import { writeTableTypes } from './write-table-types.ts'

const schemaFile = 'src/database/schema.sql'
const tablesFile = 'src/database/tables.ts'

await main(process.argv.includes('--check') ? 'check' : 'write')

/** Writes `schema.sql` and `tables.ts` as the migrations make them; with --check, says whether the committed ones are stale. */
async function main(wish: 'check' | 'write'): Promise<void> {
  const generated = await generate()
  const stale = Object.entries(generated).filter(([file, text]) => readText(file) !== text)
  if (wish === 'check' && stale.length > 0) {
    console.error(
      `Stale: ${stale.map(([file]) => file).join(', ')}. Run \`npm run generate\` and commit what it writes.`,
    )
    process.exitCode = 1
  }
  if (wish === 'write') for (const [file, text] of stale) writeFileSync(file, text)
  if (wish === 'write' || stale.length === 0)
    console.log('schema.sql and tables.ts agree with the migrations')
}

async function generate(): Promise<Record<string, string>> {
  const postgres = await openThrowawayPostgres()
  const connectionString = await postgres.createDatabase('generate')
  const migrated = await migrate({ connectionString })
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.refusal))
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return { [schemaFile]: await dumpSchema(client), [tablesFile]: await writeTableTypes(client) }
  } finally {
    await client.end()
    await postgres.stop()
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
