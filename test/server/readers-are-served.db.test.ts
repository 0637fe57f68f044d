import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { correctArticle, withdrawArticle } from '../../src/newsroom/articles/index.ts'
import { type OpenNewsroom, openNewsroomForCommand } from '../../src/server/open-newsroom.ts'
import { makePublishedArticle } from '../make/make-articles.ts'
import { type RunningDixit, startDixit, temporaryFolder } from './running-dixit.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dixit: RunningDixit
let opened: OpenNewsroom
let data: string

beforeAll(async () => {
  folder = await temporaryFolder()
  data = join(folder.path, 'data')
  dixit = await startDixit({ data })
  const result = await openNewsroomForCommand({ dataFolder: data, databaseUrl: null })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  opened = result.value
})

afterAll(async () => {
  await opened.close()
  await dixit.stop()
  await folder.remove()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(dixit.origin + path, { headers, redirect: 'manual' })

test('a page comes with an ETag, and not at all to who has it already', async () => {
  const { slug } = await makePublishedArticle(opened.newsroom, { headline: 'Le quai' })
  const first = await get(`/fr/articles/${slug}`)
  const etag = first.headers.get('etag') ?? ''
  expect(first.status).toBe(200)
  expect((await get(`/fr/articles/${slug}`, { 'if-none-match': etag })).status).toBe(304)
  expect((await get(`/fr/articles/${slug}`, { 'if-none-match': 'W/"other"' })).status).toBe(200)
})

test('each reader gets the encoding asked for, and all read the same', async () => {
  const { slug } = await makePublishedArticle(opened.newsroom, { headline: 'La digue' })
  const plain = await (await get(`/fr/articles/${slug}`, { 'accept-encoding': 'identity' })).text()
  for (const encoding of ['gzip', 'br']) {
    const answer = await get(`/fr/articles/${slug}`, { 'accept-encoding': encoding })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(await answer.text()).toBe(plain)
  }
  expect(gunzipSync(await rawBody(`/fr/articles/${slug}`)).toString()).toBe(plain)
})

test('a correction is on every worker’s page at once, and a withdrawn article is gone', async () => {
  const { articleId, slug } = await makePublishedArticle(opened.newsroom, {
    headline: 'La passerelle',
  })
  for (let reader = 0; reader < 8; reader += 1)
    await (await get(`/fr/articles/${slug}`, { connection: 'close' })).text()
  await correctArticle(opened.newsroom, {
    articleId,
    note: 'La passerelle a trois arches.',
    content: null,
    madeAt: null,
  })
  await eventually(async () => {
    const pages = await Promise.all(
      Array.from({ length: 8 }, async () =>
        (await get(`/fr/articles/${slug}`, { connection: 'close' })).text(),
      ),
    )
    expect(pages.filter(page => page.includes('trois arches'))).toHaveLength(8)
  })
  await withdrawArticle(opened.newsroom, articleId)
  await eventually(async () => expect((await get(`/fr/articles/${slug}`)).status).toBe(410))
})

test('a campaign’s parameters do not make another page', async () => {
  const { slug } = await makePublishedArticle(opened.newsroom, { headline: 'Le phare' })
  const plain = await get(`/fr/articles/${slug}`)
  const marked = await get(`/fr/articles/${slug}?utm_source=lettre&fbclid=1`)
  expect(marked.headers.get('etag')).toBe(plain.headers.get('etag'))
})

test.each([
  ['/fr', 308, '/'],
  ['/en/', 308, '/en'],
  ['//evil.example/', 308, '/evil.example'],
  ['http://evil.example/fr', 308, '/'],
])('%s leads to where the page is', async (path, status, location) => {
  const answer = await rawAnswer(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer.toLowerCase()).toContain(`location: ${location}\r\n`)
})

const hostile: [string, string][] = [
  ['a bad escape', 'GET /%zz HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['half a surrogate', 'GET /fr/articles/%ed%a0%80 HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['a NUL', 'GET /fr/articles/a%00b HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['a climb out of the folder', 'GET /media/../../etc/passwd HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['an address of a megabyte', `GET /${'a'.repeat(1_000_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
  ['an unknown method', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['a method that writes', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\nhi'],
  ['headers of 100 kB', `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'b'.repeat(100_000)}\r\n\r\n`],
  ['a strange encoding', 'GET / HTTP/1.1\r\nhost: x\r\naccept-encoding: ,;q=;;,br;q=x\r\n\r\n'],
  ['a cursor that is none', "GET /?before=2025-01-01'~1 HTTP/1.1\r\nhost: x\r\n\r\n"],
  [
    'a day that is none',
    'GET /?before=2025-13-45T99:99:99.999Z~00000000-0000-0000-0000-000000000000 HTTP/1.1\r\nhost: x\r\n\r\n',
  ],
  ['an expectation', 'GET / HTTP/1.1\r\nhost: x\r\nexpect: banana\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
  ['a tunnel', 'CONNECT x:443 HTTP/1.1\r\nhost: x\r\n\r\n'],
  [
    'a body that is no JSON',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1\r\n\r\n{',
  ],
  [
    'an address of another host',
    'GET http://evil.example/fr/articles/x HTTP/1.1\r\nhost: x\r\n\r\n',
  ],
  ['no HTTP', '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n'],
  ['two lengths', 'GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
]

test.each(hostile)(
  '%s is answered without a crash, a trace or a missing header',
  async (_, request) => {
    const answer = await rawAnswer(request.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'))
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|308|4\d\d) /)
    expect(answer).not.toMatch(/\n\s+at |node_modules|Error:/)
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'")
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff')
    expect((await get('/healthz')).status).toBe(200)
  },
)

test('when the database goes away, stored pages stay, health says so, and all comes back by itself', async () => {
  const { slug } = await makePublishedArticle(opened.newsroom, { headline: 'La tempête' })
  const path = `/fr/articles/${slug}`
  for (let reader = 0; reader < 8; reader += 1)
    await (await get(path, { connection: 'close' })).text()
  const postmaster = Number(
    readFileSync(join(data, 'postgresql', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0],
  )
  process.kill(postmaster, 'SIGSTOP')
  for (const pid of childrenOf(postmaster)) process.kill(pid, 'SIGSTOP')
  try {
    expect((await get(path)).status).toBe(200)
    expect((await get('/healthz')).status).toBe(503)
  } finally {
    for (const pid of childrenOf(postmaster)) process.kill(pid, 'SIGCONT')
    process.kill(postmaster, 'SIGCONT')
  }
  process.kill(postmaster, 'SIGKILL')
  await eventually(async () => expect((await get('/healthz')).status).toBe(200))
  await eventually(async () => expect((await get(path)).status).toBe(200))
  await eventually(async () => expect((await get('/fr/articles/jamais-vu')).status).toBe(404))
})

function childrenOf(pid: number): number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  return rows
    .map(row => row.trim().split(/\s+/).map(Number))
    .flatMap(([child = 0, parent]) => (parent === pid ? [child] : []))
}

async function eventually(assert: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await assert()
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  await assert()
}

async function rawAnswer(request: string): Promise<string> {
  const { hostname, port } = new URL(dixit.origin)
  return await new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname)
    let answer = ''
    socket.on('data', text => {
      answer += text
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', problem => (answer ? resolve(answer) : reject(problem)))
    socket.write(request)
  })
}

async function rawBody(path: string): Promise<Buffer> {
  const { get: httpGet } = await import('node:http')
  return await new Promise((resolve, reject) => {
    httpGet(dixit.origin + path, { headers: { 'accept-encoding': 'gzip' } }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks)))
    }).on('error', reject)
  })
}
