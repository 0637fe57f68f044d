import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as make from '../../../test/make/make-articles.ts'
import { confirmAllStatements, suggestStatements } from '../../../test/make/make-statements.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { publishArticle, withdrawArticle } from '../articles/index.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  addResponse,
  addStatement,
  confirmStatement,
  editStatement,
  findPublicStatement,
  listStatementsBySpeaker,
  listStatementsOfArticle,
} from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})
afterAll(() => newsroom.close())

const text =
  'La maire, Irène Vasselot, a déclaré que le pont tiendrait. « Il tiendra », a-t-elle ajouté.'
const by = 'Ada Brun'
let articles = 0
const wishes = () => ({ text, slug: `at-once-${++articles}` })

test('a statement confirmed while its article is withdrawn is not left before readers', async () => {
  const { articleId } = await make.makePublishedArticle(newsroom, wishes())
  const statementId = await firstSuggested(articleId)
  await meanwhile({
    first: inside => confirmStatement(inside, { statementId, by }),
    second: () => withdrawArticle(newsroom, articleId),
  })
  expect(await findPublicStatement(newsroom, statementId)).toBeNull()
})

test('a statement of an article that is being withdrawn is confirmed out of sight', async () => {
  const { articleId } = await make.makePublishedArticle(newsroom, wishes())
  const statementId = await firstSuggested(articleId)
  await meanwhile({
    first: inside => withdrawArticle(inside, articleId),
    second: () => confirmStatement(newsroom, { statementId, by }),
  })
  expect(await findPublicStatement(newsroom, statementId)).toBeNull()
})

test('a statement can be confirmed in the middle of a publication', async () => {
  const { articleId } = await make.makeDraft(newsroom, wishes())
  const statementId = await firstSuggested(articleId)
  await meanwhile({
    first: inside => publishArticle(inside, { articleId }),
    second: () => confirmStatement(newsroom, { statementId, by }),
  })
  expect(await findPublicStatement(newsroom, statementId)).not.toBeNull()
})

test('a statement edited while its article is withdrawn is on nobody’s page', async () => {
  const { articleId } = await make.makePublishedArticle(newsroom, wishes())
  const [statement] = await confirmAllStatements(newsroom, articleId)
  const { statementId = '', speaker } = statement ?? {}
  const [speakerId = ''] = speaker?.topicIds ?? []
  await meanwhile({
    first: inside => editStatement(inside, { statementId, by, edit: { act: 'warns' } }),
    second: () => withdrawArticle(newsroom, articleId),
  })
  const page = { olderThan: null, limit: 100, language: null }
  const listed = await listStatementsBySpeaker(newsroom, { speakerId, topicId: null }, page)
  expect(listed.statements.map(one => one.statementId)).not.toContain(statementId)
})

test('a statement confirmed while reading no longer finds it is kept', async () => {
  const { articleId } = await make.makeDraft(newsroom, wishes())
  const statementId = await firstSuggested(articleId)
  await write(articleId, 'Rien n’a été dit.')
  await meanwhile({
    first: inside => confirmStatement(inside, { statementId, by }),
    second: () => suggestStatements(newsroom, articleId),
  })
  const kept = await listStatementsOfArticle(newsroom, articleId)
  expect(kept).toMatchObject([{ statementId, state: 'confirmed' }])
})

test('a response that a person decided on keeps its statements', async () => {
  const one = await make.makeDraft(newsroom, wishes())
  const other = await make.makeDraft(newsroom, wishes())
  const [fromId, toId] = [
    await firstSuggested(one.articleId),
    await firstSuggested(other.articleId),
  ]
  await addResponse(newsroom, { fromId, toId, kind: 'denies', by })
  await write(one.articleId, 'Rien n’a été dit.')
  await suggestStatements(newsroom, one.articleId)
  const kept = await newsroom.database
    .selectFrom('responses')
    .select('state')
    .where('from_id', '=', fromId)
    .execute()
  expect(kept).toEqual([{ state: 'confirmed' }])
})

test('a statement pointed out while its article is published is before readers with it', async () => {
  const { articleId } = await make.makeDraft(newsroom, wishes())
  const added = await meanwhile({
    first: inside => publishArticle(inside, { articleId }),
    second: () => addFrom(articleId, 'le pont'),
  })
  if (!added.ok) throw new Error(JSON.stringify(added.refusal))
  expect(await findPublicStatement(newsroom, added.value.statementId)).not.toBeNull()
})

async function firstSuggested(articleId: string): Promise<string> {
  const [first] = await suggestStatements(newsroom, articleId)
  return first?.statementId ?? ''
}

async function write(articleId: string, words: string): Promise<void> {
  await newsroom.database
    .updateTable('article_drafts')
    .set({
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
      },
    })
    .where('article_id', '=', articleId)
    .execute()
}

async function addFrom(articleId: string, words: string) {
  const start = `Le port rouvre\n\n${text}`.indexOf(words)
  const nobody = { words: null, name: null, role: null, officeKey: null, via: null, topicIds: [] }
  return await addStatement(newsroom, {
    articleId,
    pieces: [{ start, end: start + words.length }],
    speaker: { kind: 'unknown', ...nobody },
    known: {},
    by,
  })
}

/** Makes one change, and begins the other before the first is committed: it has to wait, or is done already. */
async function meanwhile<Outcome>(changes: {
  first: (inside: Newsroom) => Promise<{ ok: boolean }>
  second: () => Promise<Outcome>
}): Promise<Outcome> {
  const held = await newsroom.database.transaction().execute(async database => {
    expect(await changes.first({ ...newsroom, database })).toMatchObject({ ok: true })
    const second = changes.second()
    await Promise.race([second, untilOneWaits()])
    return { second }
  })
  return await held.second
}

async function untilOneWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(newsroom.database)
    if (rows.length > 0) return
  }
}
