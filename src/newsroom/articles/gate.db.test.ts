import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDraft } from '../../../test/make/make-articles.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { listAuditEntries } from '../audit/index.ts'
import { type Body, bodyFromHtml, bodyToHtml } from '../body/index.ts'
import { checkArticle, waiveFinding, withdrawWaiver } from '../waivers/index.ts'
import { findDraft } from './find-draft.ts'
import {
  correctArticle,
  listArticleHistory,
  mendArticle,
  publishArticle,
  publishFromElsewhere,
} from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})

afterAll(() => newsroom.close())

const read = (html: string): Body => bodyFromHtml(html, { mediaIdFor: () => null }).body
const wrong =
  '<p>Le secrétaire général de l’OTAN, <a href="https://example.org/js"><strong>Jens Stoltenberg</strong></a>, est à Bruxelles. Selon <em>Stoltenberg</em>, rien ne change.</p>'
const because = 'Cité dans une archive.'
const by = 'Anouk Le Tallec'
const code = 'office-holder'

/** A draft of 28 October 2024 that names a predecessor. */
async function makeWrongDraft(html = wrong, slug = `otan-${newsroom.newId()}`): Promise<string> {
  const { articleId } = await makeDraft(newsroom, {
    headline: 'L’OTAN à Bruxelles',
    body: read(html),
    datedAt: '2024-10-28T08:00:00Z',
    slug,
  })
  return articleId
}

async function draftOf(articleId: string) {
  const draft = await findDraft(newsroom, articleId)
  if (!draft) throw new Error('no such draft')
  return draft
}

/** The working copy with other words, as an editor would leave it. */
async function write(articleId: string, html: string): Promise<void> {
  await newsroom.database
    .updateTable('article_drafts')
    .set({ body: read(html) })
    .where('article_id', '=', articleId)
    .execute()
}

describe('the gate', () => {
  test('an article in which something blocks is not published, and the refusal says what, where and how to mend it', async () => {
    const articleId = await makeWrongDraft(wrong, 'otan-bloque')
    const published = await publishArticle(newsroom, { articleId })
    expect(published).toMatchObject({
      ok: false,
      refusal: {
        cannot: 'publish-article',
        because: 'blocked-by-checks',
        slug: 'otan-bloque',
        findings: [
          {
            code,
            words: 'Jens Stoltenberg',
            place: { part: 'body', start: 33, end: 49 },
            message: expect.stringContaining('Mark Rutte'),
            fix: { edits: expect.any(Array) },
          },
        ],
      },
    })
    const versions = await listArticleHistory(newsroom, articleId)
    expect(versions).toEqual([])
  })

  test('what readers saw elsewhere is taken as it is', async () => {
    const articleId = await makeWrongDraft()
    const publishedAt = new Date('2024-10-28T08:00:00Z')
    const moments = { publishedAt, updatedAt: publishedAt }
    expect((await publishFromElsewhere(newsroom, { articleId, ...moments })).ok).toBe(true)
  })

  test('a corrected text passes the gate too; a note alone does not wait for it', async () => {
    const articleId = await makeWrongDraft('<p>Le pont rouvre.</p>')
    await publishArticle(newsroom, { articleId })
    const { headline, standfirst } = await draftOf(articleId)
    const rest = {
      sectionId: null,
      authorIds: [],
      topicIds: [],
      leadMediaId: null,
      sourceUrl: null,
    }
    const content = { headline, standfirst, body: read(wrong), ...rest }
    const request = { articleId, note: 'Le nom était faux.', madeAt: null }
    const corrected = await correctArticle(newsroom, { ...request, content })
    expect(corrected).toMatchObject({ ok: false, refusal: { because: 'blocked-by-checks' } })
    expect(bodyToHtml((await draftOf(articleId)).body, { mediaUrlFor: () => null })).toBe(
      '<p>Le pont rouvre.</p>',
    )
    expect((await correctArticle(newsroom, { ...request, content: null })).ok).toBe(true)
  })

  test('a draft that says when it is from is dated so', async () => {
    const articleId = await makeWrongDraft('<p>Le pont rouvre.</p>')
    await publishArticle(newsroom, { articleId })
    const row = await newsroom.database
      .selectFrom('articles')
      .select('published_at')
      .where('article_id', '=', articleId)
      .executeTakeFirst()
    expect(row?.published_at).toEqual(new Date('2024-10-28T08:00:00Z'))
  })
})

describe('mending', () => {
  test('what the checks offer is applied to the working copy, marks kept, and the article can be published', async () => {
    const articleId = await makeWrongDraft()
    const mended = await mendArticle(newsroom, { articleId, by })
    expect(mended.ok && mended.value.mended.length).toBeGreaterThan(0)
    expect(bodyToHtml((await draftOf(articleId)).body, { mediaUrlFor: () => null })).toBe(
      '<p>Le secrétaire général de l’OTAN, <a href="https://example.org/js"><strong>Mark Rutte</strong></a>, est à Bruxelles. Selon <em>Rutte</em>, rien ne change.</p>',
    )
    expect((await publishArticle(newsroom, { articleId })).ok).toBe(true)
    const [entry] = await listAuditEntries(newsroom, { noun: 'article', nounId: articleId })
    expect(entry).toMatchObject({ what: 'article-mended', by })
  })

  test('the headline and the standfirst are mended like the body', async () => {
    const { articleId } = await makeDraft(newsroom, {
      headline: 'Le pont pont rouvre !',
      standfirst: 'Le maire est dans dans la ville...',
    })
    await mendArticle(newsroom, { articleId, by })
    expect(await draftOf(articleId)).toMatchObject({
      headline: 'Le pont rouvre\u202F!',
      standfirst: 'Le maire est dans la ville…',
    })
  })

  test('an article with nothing to mend is left alone', async () => {
    const { articleId } = await makeDraft(newsroom, { headline: 'Rien à redire' })
    const mended = await mendArticle(newsroom, { articleId, by })
    expect(mended.ok && mended.value.mended).toEqual([])
  })
})

describe('waivers', () => {
  test.each([
    { what: 'without a reason', changes: { because: ' ' }, refusal: 'no-reason' },
    { what: 'by nobody', changes: { by: '' }, refusal: 'nobody' },
    {
      what: 'of what was not found',
      changes: { code: 'weekday-mismatch' },
      refusal: 'no-such-finding',
    },
  ])('none is given $what', async ({ changes, refusal }) => {
    const articleId = await makeWrongDraft()
    const request = { articleId, code, at: null, because, by, ...changes }
    expect(await waiveFinding(newsroom, request)).toMatchObject({
      ok: false,
      refusal: { cannot: 'waive-finding', because: refusal },
    })
  })

  test('a waived finding lets the article pass, and its history says who waived it and why', async () => {
    const articleId = await makeWrongDraft()
    const request = { articleId, code, at: null, because, by }
    expect((await waiveFinding(newsroom, request)).ok).toBe(true)
    expect((await publishArticle(newsroom, { articleId })).ok).toBe(true)
    expect(await listArticleHistory(newsroom, articleId)).toMatchObject([
      { what: 'waiver', code, words: 'Jens Stoltenberg', because, by },
      { what: 'version', number: 1 },
    ])
    expect(await listAuditEntries(newsroom, { noun: 'article', nounId: articleId })).toMatchObject([
      { what: 'finding-waived', by, detail: { code, words: 'Jens Stoltenberg', because } },
    ])
    expect(await waiveFinding(newsroom, request)).toMatchObject({
      ok: false,
      refusal: { because: 'no-such-finding' },
    })
  })

  test('it holds at the next version, wherever the words have gone, and lapses when they change', async () => {
    const articleId = await makeWrongDraft()
    await waiveFinding(newsroom, { articleId, code, at: null, because, by })
    await write(articleId, `<p>Un paragraphe ajouté au-dessus.</p>${wrong}<p>Et un autre.</p>`)
    expect((await publishArticle(newsroom, { articleId })).ok).toBe(true)
    await write(articleId, wrong.replace('Jens Stoltenberg', 'Anders Fogh Rasmussen'))
    expect(await publishArticle(newsroom, { articleId })).toMatchObject({
      ok: false,
      refusal: { findings: [{ words: 'Anders Fogh Rasmussen' }] },
    })
  })

  test('one place may be waived and another not, though both have the same words', async () => {
    const articleId = await makeWrongDraft(
      '<p>Le maire est dans dans la ville.</p><p>Plus tard, elle est dans dans le port.</p>',
    )
    const code = 'repeated-words'
    const found = (await checkArticle(newsroom, articleId))?.findings ?? []
    const both = found.filter(finding => finding.code === code)
    expect(both).toHaveLength(2)
    const [, second] = both
    await waiveFinding(newsroom, { articleId, code, at: second ?? null, because, by })
    const after = (await checkArticle(newsroom, articleId))?.findings ?? []
    expect(
      after.filter(finding => finding.code === code).map(({ waiver }) => waiver !== null),
    ).toEqual([false, true])
  })

  test('a withdrawn waiver no longer holds, and stays in the history', async () => {
    const articleId = await makeWrongDraft()
    const waived = await waiveFinding(newsroom, { articleId, code, at: null, because, by })
    const waiverId = (waived.ok && waived.value[0]?.waiverId) || ''
    expect((await withdrawWaiver(newsroom, { waiverId, by })).ok).toBe(true)
    expect((await publishArticle(newsroom, { articleId })).ok).toBe(false)
    const history = await listArticleHistory(newsroom, articleId)
    expect(history.map(({ what }) => what).sort()).toEqual(['waiver', 'waiver-withdrawn'])
    expect(await withdrawWaiver(newsroom, { waiverId, by })).toMatchObject({
      refusal: { because: 'no-such-waiver' },
    })
  })
})
