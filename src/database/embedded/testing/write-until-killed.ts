import pg from 'pg'
import { open } from './newsroom-on-disk.ts'

// Runs as a process of its own: opens the folder given, then writes numbers and says each once it is acknowledged.
const [path = ''] = process.argv.slice(2)
const { postgres } = await open(path)
const client = new pg.Client(postgres.connection)
await client.connect()
await client.query('create table if not exists note (number int primary key)')
console.log(`ready ${postgres.pid()}`)
for (;;) {
  const { rows } = await client.query(
    'insert into note select coalesce(max(number), 0) + 1 from note returning number',
  )
  console.log(rows[0].number)
}
