import type pg from 'pg'

/** The whole public schema as SQL, in an order that depends on nothing but names: what `pg_dump` would say, without needing it. */
export async function dumpSchema(client: pg.Client): Promise<string> {
  const parts: string[] = ['-- Dumped by `npm run generate` from the migrations. Do not edit.']
  for (const question of [functions, tables, constraints, indexes, triggers]) {
    const { rows } = await client.query<{ definition: string }>(question)
    parts.push(...rows.map(row => `${row.definition.trimEnd()};`))
  }
  return `${parts.join('\n\n')}\n`
}

const ours = `n.nspname = 'public'`

const functions = `
  select pg_get_functiondef(p.oid) as definition
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${ours} order by p.proname`

const tables = `
  select 'create table ' || c.relname || E' (\\n' || string_agg(
    '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attidentity <> '' then ' generated always as identity' else '' end
      || case when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
              when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end
      || case when a.attnotnull then ' not null' else '' end, E',\\n' order by a.attnum) || E'\\n)' as definition
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where ${ours} and c.relkind = 'r'
  group by c.relname order by c.relname`

const constraints = `
  select 'alter table ' || c.relname || ' add constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) as definition
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and k.contype in ('p', 'u', 'c', 'f', 'x')
  order by c.relname, array_position(array['p', 'u', 'x', 'c', 'f'], k.contype::text), k.conname`

const indexes = `
  select pg_get_indexdef(i.indexrelid) as definition
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
  order by c.relname`

const triggers = `
  select pg_get_triggerdef(t.oid) as definition
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and not t.tgisinternal
  order by c.relname, t.tgname`
