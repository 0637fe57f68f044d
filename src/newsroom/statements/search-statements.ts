import { type SelectQueryBuilder, sql } from 'kysely'
import type { Act } from '../../reading/index.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
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
  language: Language | null
  /** As typed into a search field: words, "phrases", -exclusions. */
  words: string | null
}

/** Public statements, newest first, that fit all that is asked. */
export async function searchStatements(
  { database }: Newsroom,
  search: StatementSearch,
  page: PageOfStatements,
): Promise<StatementPage> {
  const { speakerId, topicId } = search
  const base = publicStatements(database)
  if (speakerId !== null && topicId !== null)
    return await readPage(
      narrow(
        base
          .innerJoin(
            'statement_speaker_topics as listed',
            'listed.statement_id',
            'statements.statement_id',
          )
          .where('listed.speaker_id', '=', speakerId)
          .where('listed.topic_id', '=', topicId),
        search,
        { table: 'listed', act: 'statements.act' },
      ),
      'listed',
      page,
    )
  const listedUnder = speakerId ?? topicId
  if (listedUnder !== null)
    return await readPage(
      narrow(
        base
          .innerJoin('statement_topics as listed', 'listed.statement_id', 'statements.statement_id')
          .where('listed.topic_id', '=', listedUnder)
          .where('listed.part', '=', speakerId === null ? 'about' : 'speaker'),
        search,
        { table: 'listed', act: 'listed.act' },
      ),
      'listed',
      page,
    )
  return await readPage(
    narrow(base.where('statements.is_public', '=', true), search, {
      table: 'statements',
      act: 'statements.act',
    }),
    'statements',
    page,
  )
}

function narrow<Tables, From extends keyof Tables>(
  query: SelectQueryBuilder<Tables, From, PublicRow>,
  { act, from, to, language, words }: StatementSearch,
  columns: { table: 'listed' | 'statements'; act: string },
): SelectQueryBuilder<Tables, From, PublicRow> {
  const day = sql.ref(`${columns.table}.said_on`)
  let narrowed = query
  if (act !== null) narrowed = narrowed.where(sql<boolean>`${sql.ref(columns.act)} = ${act}`)
  if (from !== null) narrowed = narrowed.where(sql<boolean>`${day} >= ${from}::date`)
  if (to !== null) narrowed = narrowed.where(sql<boolean>`${day} <= ${to}::date`)
  if (language !== null) narrowed = narrowed.where(sql<boolean>`statements.language = ${language}`)
  if (words !== null)
    narrowed = narrowed.where(sql<boolean>`statements.search @@ (
      websearch_to_tsquery('french', strip_accents(${words}))
      || websearch_to_tsquery('english', strip_accents(${words})))`)
  return narrowed
}
