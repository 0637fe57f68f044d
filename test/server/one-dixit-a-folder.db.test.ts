import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runDixit, startDixit, temporaryFolder } from './running-dixit.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeEach(async () => {
  folder = await temporaryFolder()
})

afterEach(() => folder.remove())

test('a second Dixit on the same folder is refused with a clear sentence, and the first goes on', async () => {
  const data = join(folder.path, 'data')
  const first = await startDixit({ data })
  const second = await runDixit(['start', '--data', data, '--port', '0'])
  expect(second.code).toBe(1)
  expect(second.err).toMatch(/^Another Dixit is already using the folder .* Stop it first/)
  expect((await fetch(`${first.origin}/healthz`)).status).toBe(200)
  expect(await first.stop()).toBe(0)
})

test('a folder from a newer version is refused, and not a byte of it changes', async () => {
  const data = join(folder.path, 'data')
  await (await startDixit({ data })).stop()
  const record = join(data, 'dixit.json')
  writeFileSync(
    record,
    readFileSync(record, 'utf8').replace(/"schema":\s*"[^"]*"/, '"schema": "9999-from-the-future"'),
  )
  const before = fingerprint(data)
  const refused = await runDixit(['start', '--data', data, '--port', '0'])
  expect(refused).toMatchObject({
    code: 1,
    err: expect.stringContaining('written by a newer Dixit'),
  })
  expect(fingerprint(data)).toBe(before)
})

test('told to stop twice at once, as by a terminal and its shell, it still stops whole', async () => {
  const data = join(folder.path, 'data')
  const dixit = await startDixit({ data })
  dixit.child.kill('SIGTERM')
  dixit.child.kill('SIGINT')
  expect(await dixit.stop()).toBe(0)
  expect(await (await startDixit({ data })).stop()).toBe(0)
})

test('a command on a folder without a newsroom says so, and makes none', async () => {
  const data = join(folder.path, 'mistyped')
  const refused = await runDixit(['history', 'fr/une', '--data', data])
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toBe(
    `There is no newsroom in the folder ${data}. \`dixit start\` makes one; --data names another.\n`,
  )
  expect(existsSync(data)).toBe(false)
})

test('a mistyped command or option is told with the right one, not with a page of help', async () => {
  const command = await runDixit(['importe'])
  expect(command).toMatchObject({ code: 2, out: '' })
  expect(command.err).toContain('Perhaps `dixit import`?')
  const option = await runDixit(['import', 'text', 'x.txt', '--langue', 'fr'])
  expect(option).toMatchObject({ code: 2, out: '' })
  expect(option.err).toContain('no option --langue')
})

test('a taken port is said before anything is started', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => taken.once('listening', resolve))
  const address = taken.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const data = join(folder.path, 'data')
  const refused = await runDixit(['start', '--data', data, '--port', port])
  taken.close()
  expect(refused).toMatchObject({
    code: 1,
    err: expect.stringContaining(`Port ${port} on 127.0.0.1 is already taken`),
  })
  expect(readdirSync(folder.path)).toEqual([])
})

test('a database of one’s own that is down is said in one sentence', async () => {
  const refused = await runDixit(['start', '--data', join(folder.path, 'data'), '--port', '0'], {
    environment: { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' },
  })
  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(/^The database does not answer .* Check DATABASE_URL/)
  expect(refused.err).not.toContain('    at ')
})

test('the same refusal is in French for a French terminal', async () => {
  const refused = await runDixit(['start', '--port', 'trois'], {
    environment: { LANG: 'fr_FR.UTF-8', LC_ALL: '' },
  })
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('n’est pas un port') })
})

function fingerprint(path: string): string {
  if (!statSync(path).isDirectory())
    return `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}\n`
  return readdirSync(path)
    .sort()
    .map(name => fingerprint(join(path, name)))
    .join('')
}
