import type pg from 'pg'
import overrides from './column-types.json' with { type: 'json' }

type Column = {
  table_name: string
  column_name: string
  type: string
  is_nullable: boolean
  has_default: boolean
}

const question = `
  select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, null) as type,
    not a.attnotnull as is_nullable, d.adbin is not null or a.attidentity <> '' as has_default
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where n.nspname = 'public' and c.relkind = 'r'
  order by c.relname, a.attname`

const typesOfPostgres: Record<string, string> = {
  boolean: 'boolean',
  date: 'string',
  'double precision': 'number',
  integer: 'number',
  text: 'string',
  tsvector: 'string',
  'text[]': 'string[]',
  'timestamp with time zone': 'Timestamp',
  uuid: 'string',
  'uuid[]': 'string[]',
}

/** The tables as Kysely's types. A column whose type is ours, not PostgreSQL's, has it from `column-types.json`. */
export async function writeTableTypes(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Column>(question)
  const tables = groupByTable(rows)
  const interfaces = [...tables].map(
    ([table, columns]) => `export type ${nameOf(table)} = {\n${columns.map(line).join('')}}\n`,
  )
  const all = [...tables.keys()].map(table => `  ${table}: ${nameOf(table)}\n`).join('')
  return `${head()}\n${interfaces.join('\n')}\nexport type DB = {\n${all}}\n`
}

function head(): string {
  const imports = Object.entries(overrides.imports).map(
    ([name, file]) => `import type { ${name} } from '${file}'\n`,
  )
  return `// Written by \`npm run generate\` from the migrations. Do not edit.
import type { ColumnType, Generated } from 'kysely'
${imports.join('')}
type Timestamp = ColumnType<Date, Date | string, Date | string>
`
}

function line({ table_name, column_name, type, is_nullable, has_default }: Column): string {
  const own =
    (overrides.columns as Record<string, string>)[`${table_name}.${column_name}`] ??
    typesOfPostgres[type]
  if (own === undefined)
    throw new Error(
      `${table_name}.${column_name} is ${type}: say what that is in column-types.json`,
    )
  const value = is_nullable ? `${own} | null` : own
  return `  ${column_name}: ${has_default ? `Generated<${value}>` : value}\n`
}

function groupByTable(rows: Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>()
  for (const row of rows) tables.set(row.table_name, [...(tables.get(row.table_name) ?? []), row])
  return tables
}

/** article_drafts → ArticleDraftsTable. */
function nameOf(table: string): string {
  const words = table.split('_').map(word => word[0]?.toUpperCase() + word.slice(1))
  return `${words.join('')}Table`
}
