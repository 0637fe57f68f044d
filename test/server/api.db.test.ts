import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeAccessKey, revokeAccessKey } from '../../src/newsroom/access-keys/index.ts'
import { addHouseTerm, changeCheckSettings } from '../../src/newsroom/check-settings/index.ts'
import { addResponse } from '../../src/newsroom/statements/index.ts'
import { type OpenNewsroom, openNewsroomForCommand } from '../../src/server/open-newsroom.ts'
import { makePublishedArticle } from '../make/make-articles.ts'
import { confirmAllStatements } from '../make/make-statements.ts'
import { type RunningDixit, startDixit, temporaryFolder } from './running-dixit.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dixit: RunningDixit
let opened: OpenNewsroom
const ids: string[] = []

beforeAll(async () => {
  folder = await temporaryFolder()
  const data = join(folder.path, 'data')
  dixit = await startDixit({ data })
  const result = await openNewsroomForCommand({ dataFolder: data, databaseUrl: null })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  opened = result.value
  await record(
    'Le président ukrainien Volodymyr Zelensky a averti que la Corée du Nord formait 10 000 soldats.',
  )
  await record('Le Kremlin a nié la présence de soldats de la Corée du Nord, « une invention ».')
  await record('« =Nous tiendrons », a déclaré Volodymyr Zelensky.')
})

afterAll(async () => {
  await opened.close()
  await dixit.stop()
  await folder.remove()
})

async function record(text: string): Promise<void> {
  const { articleId } = await makePublishedArticle(opened.newsroom, {
    text,
    slug: `dit-${ids.length}`,
    publishedAt: `2024-10-2${ids.length + 1}T08:00:00Z`,
  })
  for (const { statementId } of await confirmAllStatements(opened.newsroom, articleId))
    ids.push(statementId)
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(dixit.origin + path, { headers })
const json = async (path: string) => await (await get(path)).json()
const check = (body: string, type = 'application/json') =>
  fetch(`${dixit.origin}/api/check`, { method: 'POST', body, headers: { 'content-type': type } })

describe('the record', () => {
  test('is asked by speaker, act, day and words, and paged', async () => {
    const bySpeaker = await json('/api/statements?speaker=volodymyr-zelensky')
    expect(bySpeaker.statements).toHaveLength(2)
    expect(bySpeaker.statements[0]).toMatchObject({
      speaker: { name: 'Volodymyr Zelensky', topics: [{ kind: 'person' }] },
      article: { headline: 'Le port rouvre' },
    })
    const otherwiseSpelt = await json('/api/statements?speaker=Volodymyr%20Zelenskyy')
    expect(otherwiseSpelt.statements).toEqual(bySpeaker.statements)
    expect((await json('/api/statements?act=denies')).statements).toHaveLength(1)
    expect((await json('/api/statements?from=2024-10-23')).statements).toHaveLength(1)
    expect((await json('/api/statements?q=coree')).statements).toHaveLength(2)
    const first = await json('/api/statements?limit=2')
    const second = await json(`/api/statements?limit=2&after=${first.next}`)
    const listed = [...first.statements, ...second.statements].map(({ id }) => id)
    expect(listed.toSorted()).toEqual(ids.toSorted())
    expect(second.next).toBeNull()
  })

  test.each(['-'.repeat(200), '- !'.repeat(60), '"'.repeat(200)])(
    'takes whatever is typed for words: %s',
    async words => {
      const found = await json(`/api/statements?q=${encodeURIComponent(words)}`)
      expect(found.statements).toEqual([])
    },
  )

  test('may be read from any site, and not again by who has it', async () => {
    const answer = await get('/api/statements', { origin: 'https://elsewhere.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const etag = answer.headers.get('etag') ?? ''
    expect((await get('/api/statements', { 'if-none-match': etag })).status).toBe(304)
  })

  test('gives one statement with the responses to it, and as a Web Annotation', async () => {
    await addResponse(opened.newsroom, {
      ...{ fromId: ids[1] ?? '', toId: ids[0] ?? '', kind: 'denies', by: 'Ada Brun' },
    })
    const statement = await json(`/api/statements/${ids[0]}`)
    expect(statement.responses).toMatchObject([
      { kind: 'denies', side: 'by', statement: { id: ids[1] } },
    ])
    const annotation = await get(`/api/statements/${ids[0]}/annotation`)
    expect(annotation.headers.get('content-type')).toContain('application/ld+json')
    expect(await annotation.json()).toMatchObject({
      type: 'Annotation',
      target: [{ selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }] }],
    })
  })

  test('goes out whole, as lines and as a table whose cells are never formulas', async () => {
    const lines = (await (await get('/api/record.jsonl')).text()).trim().split('\n')
    expect(lines.map(line => JSON.parse(line).id)).toEqual(ids)
    const table = await (await get('/api/record.csv')).text()
    expect(table.split('\r\n')).toHaveLength(ids.length + 2)
    expect(table).not.toMatch(/(?:^|,)"?=/m)
  })
})

const cursor = (day: string) =>
  Buffer.from(`${day} 01a21450-aa5d-738f-8d0f-03a1ae166ca6`).toString('base64url')

describe('a request that cannot be answered is told why', () => {
  test.each([
    ['/api/statements?act=shouts', 400, 'bad-request'],
    ['/api/statements?limit=1000', 400, 'bad-request'],
    ['/api/statements?from=2024-13-45', 400, 'bad-request'],
    ['/api/statements?from=2024-02-31', 400, 'bad-request'],
    ['/api/statements?to=0000-01-01', 400, 'bad-request'],
    ['/api/statements?colour=red', 400, 'bad-request'],
    ['/api/statements?after=zzz', 400, 'bad-cursor'],
    [`/api/statements?after=${cursor('2024-02-31')}`, 400, 'bad-cursor'],
    [`/api/statements?after=${cursor('0000-01-01')}`, 400, 'bad-cursor'],
    ['/api/statements?speaker=nobody', 404, 'no-such-topic'],
    ['/api/statements?q=%00', 400, 'bad-request'],
    ['/api/statements/not-an-id', 404, 'no-such-statement'],
    ['/api/statements/01a21450-aa5d-738f-8d0f-03a1ae166ca6', 404, 'no-such-statement'],
    ['/api/nothing', 404, 'no-such-address'],
  ])('%s', async (path, status, code) => {
    const answer = await get(path)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect([answer.status, (await answer.json()).title]).toEqual([status, code])
  })
})

describe('checking for other systems', () => {
  test('finds in a text what the command finds', async () => {
    const text = 'Le secrétaire général de l’OTAN, Jens Stoltenberg, est à Bruxelles.'
    const answer = await check(JSON.stringify({ text, lang: 'fr', date: '2024-10-28' }))
    expect((await answer.json()).findings).toContainEqual(
      expect.objectContaining({ code: 'office-holder', severity: 'block' }),
    )
  })

  test('reads a page, and gives back the words that the offsets count in', async () => {
    const html = '<p>Les élus ont voté <b>hier</b>.</p><script>x()</script>'
    const { text } = await (await check(JSON.stringify({ html, lang: 'fr' }))).json()
    expect(text).toBe('Les élus ont voté hier.')
  })

  test('looks for the typography of the country that is named, and says which it was', async () => {
    const ask = async (lang: string) =>
      await (await check(JSON.stringify({ text: '«\u00A0Oui\u00A0», dit-elle.', lang }))).json()
    const swiss = await ask('fr-CH')
    expect(swiss.locale).toBe('fr-CH')
    expect(swiss.findings).toContainEqual(expect.objectContaining({ code: 'typography' }))
    expect(await ask('fr')).toEqual({ locale: 'fr-FR', findings: [] })
  })

  test('keeps the newsroom’s words and weights to the newsroom', async () => {
    const { newsroom } = opened
    const by = 'Ada Brun'
    await addHouseTerm(newsroom, { language: 'fr', avoid: 'Véralis', by })
    await changeCheckSettings(newsroom, { change: 'turn-off', code: 'repeated-words', by })
    const answer = await check(JSON.stringify({ text: 'La la firme Véralis.', lang: 'fr' }))
    const { findings } = await answer.json()
    expect(findings.map(({ code }: { code: string }) => code)).toEqual(['repeated-words'])
  })

  test.each([
    ['{', 'application/json', 400],
    ['{}', 'application/json', 400],
    ['{"text":"a","html":"b","lang":"fr"}', 'application/json', 400],
    ['{"text":"a","lang":"de"}', 'application/json', 400],
    ['{"text":"a","lang":"fr-BE"}', 'application/json', 400],
    ['text=a', 'application/x-www-form-urlencoded', 415],
    [JSON.stringify({ text: 'x'.repeat(200_001), lang: 'fr' }), 'application/json', 400],
  ])('refuses %#', async (body, type, status) => {
    const answer = await check(body, type)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  test('readers do not wait for a text that is hard to check, nor the next text for long', async () => {
    const hard = Array.from({ length: 150_000 }, (_, at) => `M${at.toString(36)}`).join(' ')
    const checked = check(JSON.stringify({ html: `<p>${hard}</p>`, lang: 'fr' }))
    const pages = Promise.all(Array.from({ length: 20 }, () => get('/api/statements?limit=1')))
    expect(await Promise.race([checked.then(() => 'checked'), pages.then(() => 'read')])).toBe(
      'read',
    )
    expect(await (await checked).json()).toMatchObject({ title: 'takes-too-long' })
    expect((await check('{"text":"a","lang":"fr"}')).status).toBe(200)
  }, 30_000)

  test('an address that asks without end is asked to wait', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => check('{"text":"a","lang":"fr"}')),
    )
    expect(answers.map(({ status }) => status)).toContain(429)
  })

  test('and is not let in again by an address spelt otherwise', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/api/record%2ejsonl')))
    expect(answers.map(({ status }) => status)).toContain(429)
  })
})

describe('how the newsroom wants to be checked', () => {
  const ask = (method: string, secret: string | null, body?: unknown) =>
    fetch(`${dixit.origin}/api/checks`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(secret !== null && { authorization: `Bearer ${secret}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })

  test('is told to and changed by the newsroom’s own programs only, whole or not at all', async () => {
    const made = await makeAccessKey(opened.newsroom, { name: 'CMS', by: 'Ada Brun' })
    const secret = made.ok ? made.value.secret : ''
    expect((await ask('GET', null)).status).toBe(401)
    expect((await ask('PATCH', 'dixit_another-word-altogether', {})).status).toBe(401)
    const change = {
      off: ['typography'],
      severities: { 'unknown-acronym': 'warn' },
      addTerms: [{ language: 'fr', avoid: 'impacter', prefer: 'toucher' }],
    }
    const changed = await (await ask('PATCH', secret, change)).json()
    expect(changed.checks).toContainEqual({ code: 'typography', on: false, severity: null })
    expect(changed.checks).toContainEqual({ code: 'unknown-acronym', on: true, severity: 'warn' })
    expect(changed.houseTerms).toContainEqual(
      expect.objectContaining({ avoid: 'impacter', prefer: 'toucher' }),
    )
    const half = await ask('PATCH', secret, { on: ['typography'], off: ['no-such-check'] })
    expect(half.status).toBe(422)
    const kept = await (await ask('GET', secret)).json()
    expect(kept.checks).toContainEqual({ code: 'typography', on: false, severity: null })
    await revokeAccessKey(opened.newsroom, { name: 'CMS', by: 'Ada Brun' })
    expect((await ask('GET', secret)).status).toBe(401)
  })
})
