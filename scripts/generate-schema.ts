import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../src/database/migrate.ts'
import { openThrowawayPostgres } from '../test/throwaway-postgres.ts'
import { dumpSchema } from './dump-schema.ts'

const schemaFile = 'src/database/schema.sql'
const tablesFile = 'src/database/tables.ts'

const typeImports = `import type { ArticleState } from '../newsroom/articles/article.ts';
import type { Body } from '../newsroom/body/body.ts';
import type { MediaFormat } from '../newsroom/media/media.ts';
import type { TopicKind } from '../newsroom/topics/topic.ts';
import type { Language } from '../newsroom/values/language.ts';
import type { LocalText } from '../newsroom/values/local-text.ts';
`

await main(process.argv.includes('--check'))

/** Writes `schema.sql` and `tables.ts` as the migrations make them; with --check, says whether the committed ones are stale. */
async function main(check: boolean): Promise<void> {
  const generated = await generate()
  const stale = Object.entries(generated).filter(([file, text]) => readText(file) !== text)
  if (check && stale.length > 0) {
    console.error(
      `Stale: ${stale.map(([file]) => file).join(', ')}. Run \`npm run generate\` and commit what it writes.`,
    )
    process.exitCode = 1
  }
  if (!check) for (const [file, text] of stale) writeFileSync(file, text)
  if (!check || stale.length === 0)
    console.log('schema.sql and tables.ts agree with the migrations')
}

async function generate(): Promise<Record<string, string>> {
  const postgres = await openThrowawayPostgres()
  try {
    const url = await postgres.createDatabase('generate')
    const migrated = await migrate({ connectionString: url })
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.refusal))
    return { [schemaFile]: await schemaOf(url), [tablesFile]: tablesOf(url) }
  } finally {
    await postgres.stop()
  }
}

async function schemaOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await dumpSchema(client)
  } finally {
    await client.end()
  }
}

function tablesOf(url: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-tables-'))
  const file = join(folder, 'tables.ts')
  try {
    execFileSync('node_modules/.bin/kysely-codegen', [
      '--config-file',
      'scripts/generated-tables.json',
      '--url',
      url,
      '--out-file',
      file,
      '--log-level',
      'error',
    ])
    return readFileSync(file, 'utf8').replace(
      'import type { ColumnType } from "kysely";\n',
      match => match + typeImports,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
