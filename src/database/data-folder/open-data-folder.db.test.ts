import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { projectPath } from '../../project-path.ts'
import { openDataFolder } from './open-data-folder.ts'

const schemaVersion = '0005-corrections'
const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0).reverse()) end()
})

describe('a data folder', () => {
  test('is made with the folders above it, and remembers the last migration', async () => {
    const path = join(place(), 'a', 'b')
    const folder = await opened(path)
    await folder.recordSchema('0005-corrections')
    await folder.recordPostgresMajor(18)
    await folder.close()
    const record = JSON.parse(readFileSync(join(path, 'dixit.json'), 'utf8'))
    expect(record).toEqual({ format: 1, schema: '0005-corrections', postgresMajor: 18 })
    expect(readdirSync(path)).toEqual(['dixit.json'])
  })

  test('is refused to a second Dixit, with who holds it and since when', async () => {
    const path = place()
    const folder = await opened(path)
    const second = await openDataFolder({ path, schemaVersion })
    expect(second).toMatchObject({ refusal: { because: 'in-use', pid: process.pid } })
    await folder.close()
    await (await opened(path)).close()
  })

  test('is free again when its Dixit was killed', async () => {
    const path = place()
    const [holder] = await startTogether(path, 1)
    holder?.child.kill('SIGKILL')
    await holder?.ended
    expect(readdirSync(path).filter(name => name.endsWith('.lock'))).toHaveLength(1)
    const folder = await opened(path)
    expect(readdirSync(path).filter(name => name.endsWith('.lock'))).toHaveLength(1)
    await folder.close()
  })

  test('is free again when the number of a killed Dixit now is another process’s', async () => {
    const path = place()
    await (await opened(path)).close()
    const name = `dixit-${process.pid}-00000000-0000-4000-8000-000000000000.lock`
    const claim = { pid: process.pid, identity: 'of one long gone', since: '2026-01-01' }
    writeFileSync(join(path, name), `${JSON.stringify(claim)}\n{"holding":true}\n`)
    await (await opened(path)).close()
    expect(readdirSync(path)).toEqual(['dixit.json'])
  })

  test('goes to exactly one of six that start at once after a crash', async () => {
    const path = place()
    for (let round = 0; round < 3; round += 1) {
      const starters = await startTogether(path, 6)
      const answers = starters.map(({ answer }) => answer)
      expect(answers.filter(answer => answer === 'held')).toHaveLength(1)
      expect(answers.filter(answer => answer === 'in-use')).toHaveLength(5)
      for (const { child } of starters) child.kill('SIGKILL')
      await Promise.all(starters.map(({ ended }) => ended))
    }
  })

  test('of a newer Dixit is not touched', async () => {
    const path = place()
    const folder = await opened(path)
    await folder.recordSchema('0009-from-the-future')
    await folder.close()
    const before = contents(path)
    const answer = await openDataFolder({ path, schemaVersion })
    expect(answer).toMatchObject({
      refusal: {
        because: 'newer-version',
        writtenBy: '0009-from-the-future',
        weKnow: schemaVersion,
      },
    })
    expect(contents(path)).toEqual(before)
  })

  test('is not made of a folder with somebody’s files, nor of a file', async () => {
    const path = place()
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'thesis.odt'), '')
    expect(await openDataFolder({ path, schemaVersion })).toMatchObject({
      refusal: { because: 'not-a-data-folder', found: 'thesis.odt' },
    })
    expect(readdirSync(path)).toEqual(['thesis.odt'])
    const file = join(path, 'thesis.odt')
    expect(await openDataFolder({ path: file, schemaVersion })).toMatchObject({
      refusal: { because: 'not-a-data-folder' },
    })
  })

  test('whose record is damaged is refused, not guessed at', async () => {
    const path = place()
    await (await opened(path)).close()
    writeFileSync(join(path, 'dixit.json'), '{"format":')
    expect(await openDataFolder({ path, schemaVersion })).toMatchObject({
      refusal: { because: 'damaged-record', file: 'dixit.json' },
    })
  })

  test.skipIf(!existsSync('/proc'))('that cannot be written is refused', async () => {
    const answer = await openDataFolder({ path: '/proc/dixit', schemaVersion })
    expect(answer).toMatchObject({ refusal: { because: 'not-writable' } })
  })
})

function place(): string {
  const root = mkdtempSync(join(tmpdir(), 'dixit-folder-'))
  endings.push(() => rmSync(root, { recursive: true, force: true }))
  return join(root, 'data')
}

async function opened(path: string) {
  const folder = await openDataFolder({ path, schemaVersion })
  if (!folder.ok) throw new Error(JSON.stringify(folder.refusal))
  return folder.value
}

function contents(path: string): string[] {
  return readdirSync(path).map(name => `${name}: ${readFileSync(join(path, name), 'utf8')}`)
}

type Starter = { child: ChildProcess; ended: Promise<unknown>; answer: string }

/** Processes that wait for each other, then all try to open the folder; those that hold it keep it until they are killed. */
async function startTogether(path: string, count: number): Promise<Starter[]> {
  const script = fileURLToPath(new URL('./testing/hold-until-killed.ts', import.meta.url))
  const children = Array.from({ length: count }, () => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, path], {
      cwd: projectPath('.'),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    endings.push(() => child.kill('SIGKILL'))
    return { child, ended: once(child, 'exit') }
  })
  await Promise.all(children.map(({ child }) => once(child.stdout, 'data')))
  const answers = children.map(({ child }) => once(child.stdout, 'data'))
  for (const { child } of children) child.stdin.write('go\n')
  return Promise.all(
    children.map(async ({ child, ended }, index) => {
      const [answer] = (await answers[index]) ?? []
      return { child, ended, answer: String(answer).trim() }
    }),
  )
}
