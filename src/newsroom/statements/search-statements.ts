import { type SelectQueryBuilder, sql } from 'kysely'
import type { Act } from '../../reading/index.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  type PageOfStatements,
  type PublicRow,
  publicStatements,
  readPage,
} from './public-columns.ts'
import type { StatementPage } from './public-statement.ts'

/** What is asked of the record; null asks for any. */
export type StatementSearch = {
  speakerId: string | null
  topicId: string | null
  act: Act | null
  /** The first and the last day it may be listed under, both included, YYYY-MM-DD. */
  from: string | null
  to: string | null
  /** As typed into a search field: words, "phrases", -exclusions. */
  words: string | null
}

/**
 * Public statements, newest first, that fit all that is asked. Each kind of question has its index: words that of the
 * search vector, which also holds speakers, topics and acts; a topic its list; anything else the days.
 */
export async function searchStatements(
  { database }: Newsroom,
  search: StatementSearch,
  page: PageOfStatements,
): Promise<StatementPage> {
  const { speakerId, topicId, act, words } = search
  const base = publicStatements(database)
  const listedUnder = speakerId ?? topicId
  if (words !== null || listedUnder === null) {
    const all = base.where('statements.is_public', '=', true)
    const found = words === null ? withAct(all, act, 'statements') : all.where(holds(words, search))
    return await readPage(narrow(found, search, 'statements'), 'statements', page)
  }
  if (speakerId !== null && topicId !== null) {
    const both = base
      .innerJoin(
        'statement_speaker_topics as listed',
        'listed.statement_id',
        'statements.statement_id',
      )
      .where('listed.speaker_id', '=', speakerId)
      .where('listed.topic_id', '=', topicId)
    return await readPage(
      narrow(withAct(both, act, 'statements'), search, 'listed'),
      'listed',
      page,
    )
  }
  const one = base
    .innerJoin('statement_topics as listed', 'listed.statement_id', 'statements.statement_id')
    .where('listed.topic_id', '=', listedUnder)
    .where('listed.part', '=', speakerId === null ? 'about' : 'speaker')
  return await readPage(narrow(withAct(one, act, 'listed'), search, 'listed'), 'listed', page)
}

/** One hyphen says to leave a word out; PostgreSQL counts each of more as another “not”, and stumbles over thirty. */
const hyphensInARow = /-[^\p{L}\p{N}"]*-/gu

/** The words as either language stems them, and the marks of who, about what and how. */
function holds(words: string, { speakerId, topicId, act }: StatementSearch) {
  const marks = [
    ...(speakerId === null ? [] : [`'speaker:${speakerId}'`]),
    ...(topicId === null ? [] : [`'about:${topicId}'`]),
    ...(act === null ? [] : [`'act:${act}'`]),
  ]
  const asked = words.replaceAll(hyphensInARow, '-')
  const said = sql`(
    websearch_to_tsquery('french', strip_accents(${asked}))
    || websearch_to_tsquery('english', strip_accents(${asked})))`
  return marks.length === 0
    ? sql<boolean>`statements.search @@ ${said}`
    : sql<boolean>`statements.search @@ (${said} && ${marks.join(' & ')}::tsquery)`
}

function withAct<Tables, From extends keyof Tables>(
  query: SelectQueryBuilder<Tables, From, PublicRow>,
  act: Act | null,
  table: 'listed' | 'statements',
): SelectQueryBuilder<Tables, From, PublicRow> {
  return act === null ? query : query.where(sql<boolean>`${sql.ref(`${table}.act`)} = ${act}`)
}

function narrow<Tables, From extends keyof Tables>(
  query: SelectQueryBuilder<Tables, From, PublicRow>,
  { from, to }: StatementSearch,
  table: 'listed' | 'statements',
): SelectQueryBuilder<Tables, From, PublicRow> {
  const day = sql.ref(`${table}.said_on`)
  let narrowed = query
  if (from !== null) narrowed = narrowed.where(sql<boolean>`${day} >= ${from}::date`)
  if (to !== null) narrowed = narrowed.where(sql<boolean>`${day} <= ${to}::date`)
  return narrowed
}
