import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { csvTable } from '../src/api/presenters/record-formats.ts'
import { writeRecord } from '../src/api/routes/record-routes.ts'
import { migrate } from '../src/database/migrate.ts'
import type { DB } from '../src/database/tables.ts'
import type { Newsroom } from '../src/newsroom/newsroom.ts'
import { loadShippedRegister } from '../src/newsroom/offices/index.ts'
import {
  listStatementsBySpeaker,
  listStatementsOnTopic,
  listTopicsOfSpeaker,
  type StatementSearch,
  searchStatements,
} from '../src/newsroom/statements/index.ts'
import { readPath } from '../src/site/read-path.ts'
import { openThrowawayPostgres } from '../test/throwaway-postgres.ts'
import { makeRecord, type RecordCorpus } from './record-corpus.ts'
import type { Figure } from './report.ts'

type Asked = { sql: string; parameters: readonly unknown[] }
type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }

const page = { olderThan: null, limit: 20, language: null }
const spoken = { language: 'fr', limit: 12 } as const
const nothing: StatementSearch = {
  speakerId: null,
  topicId: null,
  act: null,
  from: null,
  to: null,
  words: null,
}

/** What the record’s pages cost the database with `count` statements, whether their plans read whole tables, and the export. */
export async function measureRecord(count: number): Promise<Figure[]> {
  const postgres = await openThrowawayPostgres()
  try {
    const connectionString = await postgres.createDatabase('record')
    await migrate({ connectionString })
    const asked: Asked[] = []
    const database = new Kysely<DB>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 1 }) }),
      log: ({ query }) => {
        asked.push({ sql: query.sql, parameters: query.parameters })
      },
    })
    const newsroom: Newsroom = {
      database,
      media: { path: '' },
      now: () => new Date(),
      newId: () => '',
      ownChecks: async () => [],
      loadRegister: loadShippedRegister,
      readPath,
    }
    console.log(`making ${count} statements …`)
    const corpus = await makeRecord(database, count)
    const figures: Figure[] = []
    for (const [name, ask] of questionsOf(newsroom, corpus))
      figures.push(...(await explain(name, { database, asked, ask })))
    figures.push(...(await measureExport(newsroom, count)))
    await database.destroy()
    return figures
  } finally {
    await postgres.stop()
  }
}

function questionsOf(
  newsroom: Newsroom,
  { loudest, quiet, commonTopic, rareTopic }: RecordCorpus,
): [name: string, ask: () => Promise<unknown>][] {
  const by = (speakerId: string, topicId: string | null) => () =>
    listStatementsBySpeaker(newsroom, { speakerId, topicId }, page)
  const search = (wishes: Partial<StatementSearch>) => () =>
    searchStatements(newsroom, { ...nothing, ...wishes }, page)
  return [
    ['person with the most statements', by(loudest, null)],
    ['person with the fewest', by(quiet, null)],
    ['that person on a common topic', by(loudest, commonTopic)],
    [
      'topics of that person',
      () => listTopicsOfSpeaker(newsroom, { ...spoken, speakerId: loudest }),
    ],
    ['topic most spoken about', () => listStatementsOnTopic(newsroom, commonTopic, page)],
    ['topic least spoken about', () => listStatementsOnTopic(newsroom, rareTopic, page)],
    ['API: newest', search({})],
    ['API: one act', search({ act: 'denies' })],
    ['API: act of the loudest person', search({ speakerId: loudest, act: 'warns' })],
    ['API: a month of 2010', search({ from: '2010-03-01', to: '2010-03-31' })],
    ['API: a common word', search({ words: 'hôpital' })],
    ['API: a rare word', search({ words: 'chrysanthème' })],
    ['API: a rare word of the loudest', search({ words: 'chrysanthème', speakerId: loudest })],
    ['API: words nobody said', search({ words: 'xylophone' })],
  ]
}

const times = 5

/** The median time at the database, and how many of the record’s tables the plan reads whole. */
async function explain(
  name: string,
  { database, asked, ask }: { database: Kysely<DB>; asked: Asked[]; ask: () => Promise<unknown> },
): Promise<Figure[]> {
  asked.length = 0
  await ask()
  const questions = [...asked]
  const runs: number[] = []
  let wholeTables = 0
  for (let run = 0; run < times; run += 1) {
    let spent = 0
    wholeTables = 0
    for (const question of questions) {
      const { rows } = await explained(question).execute(database)
      const [answer] = rows[0]?.['QUERY PLAN'] ?? []
      spent += answer?.['Execution Time'] ?? Number.NaN
      if (answer) wholeTables += countWholeTables(answer.Plan)
    }
    runs.push(spent)
  }
  runs.sort((one, other) => one - other)
  return [
    {
      name: `${name}, ms at the database`,
      value: runs[Math.floor(times / 2)] ?? Number.NaN,
      digits: 2,
      goal: '< 20',
    },
    ...(wholeTables > 0
      ? [{ name: `${name}, tables read whole`, value: wholeTables, digits: 0, goal: '0' }]
      : []),
  ]
}

type Explained = { 'QUERY PLAN': { Plan: Plan; 'Execution Time': number }[] }

function explained({ sql: text, parameters }: Asked) {
  const pieces = text.split(/\$\d+/)
  const places = [...text.matchAll(/\$(\d+)/g)].map(([, place]) => parameters[Number(place) - 1])
  const query = pieces.map((piece, at) =>
    at < places.length ? sql`${sql.raw(piece)}${places[at]}` : sql.raw(piece),
  )
  return sql<Explained>`explain (analyze, format json) ${sql.join(query, sql.raw(''))}`
}

const ofRecord =
  /^(?:statements|statement_topics|statement_speaker_topics|articles|article_versions)$/

function countWholeTables(plan: Plan): number {
  const own = plan['Node Type'] === 'Seq Scan' && ofRecord.test(plan['Relation Name'] ?? '') ? 1 : 0
  return (plan.Plans ?? []).reduce((sum, child) => sum + countWholeTables(child), own)
}

/** Memory is what the second half of the export adds to the fullest moment of the first: nothing, when it streams. */
async function measureExport(newsroom: Newsroom, count: number): Promise<Figure[]> {
  const started = performance.now()
  const fullest = { first: 0, second: 0 }
  let bytes = 0
  let lines = 0
  for await (const piece of writeRecord({ newsroom, origin: 'https://example.org' }, csvTable)) {
    bytes += piece.length
    lines += piece.split('\n').length - 1
    const half = lines * 2 < count ? 'first' : 'second'
    fullest[half] = Math.max(fullest[half], process.memoryUsage().rss)
  }
  const seconds = (performance.now() - started) / 1000
  return [
    { name: 'export, statements/s', value: count / seconds, digits: 0 },
    { name: 'export, MB', value: bytes / 1e6, digits: 0 },
    {
      name: 'export, MB of memory added by its second half',
      value: Math.max(0, fullest.second - fullest.first) / 1e6,
      digits: 0,
      goal: '< 20',
    },
  ]
}
