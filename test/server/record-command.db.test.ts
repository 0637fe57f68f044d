import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningDixit, startDixit, temporaryFolder } from './running-dixit.ts'

const run = promisify(execFile)
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dixit: RunningDixit

beforeAll(async () => {
  folder = await temporaryFolder()
  dixit = await startDixit({ data: join(folder.path, 'data') })
  await importText('koursk', [
    'La Russie renforcerait Koursk',
    'Le président ukrainien Volodymyr Zelensky a averti lundi que la Corée du Nord enverrait des soldats à Koursk.',
    'Le Kremlin a nié l’envoi de soldats de la Corée du Nord. Puis plus rien : tout est calme.',
  ])
})

afterAll(async () => {
  await dixit.stop()
  await folder.remove()
})

async function importText(slug: string, paragraphs: string[]): Promise<void> {
  const file = join(folder.path, `${slug}.txt`)
  await writeFile(file, paragraphs.join('\n\n'))
  const options = ['--lang', 'fr', '--date', '2024-10-28', '--slug', slug, '--publish']
  await command('import', 'text', file, ...options)
}

async function command(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [resolve('bin/dixit.js'), ...args], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', DATA_DIR: join(folder.path, 'data') },
  })
  return stdout
}

const record = (...args: string[]) => command('record', ...args, '--by', 'Ada Brun')

async function until(found: () => Promise<string | null>): Promise<string> {
  for (;;) {
    const answer = await found()
    if (answer !== null) return answer
    await new Promise(done => setTimeout(done, 100))
  }
}

test('what was imported is read by itself, decided on by command, and exported', async () => {
  const listed = await until(async () => {
    const list = await record('list', 'fr/koursk')
    return list.includes('to decide') ? list : null
  })
  expect(listed).toMatch(/1 {2}to decide {2}Volodymyr Zelensky, le président ukrainien/)
  expect(await record('waiting')).toMatch(/2\sstatements wait: fr\/koursk/)
  expect(await record('confirm', 'fr/koursk#1')).toMatch(/^1\sstatement confirmed\.\n$/)
  expect(await record('edit', 'fr/koursk#2', '--role', 'présidence russe')).toContain('edited')
  expect(await record('confirm', 'fr/koursk')).toMatch(/^1\sstatement confirmed\.\n$/)
  await record('add', 'fr/koursk', '--words', 'tout est calme', '--speaker', 'Kremlin')
  expect(await record('responses', 'fr/koursk')).toContain('#2 denies #1')
  expect(await record('responses', 'fr/koursk', '--confirm', '1')).toBe('Noted.\n')
  const file = join(folder.path, 'record.jsonl')
  expect(await record('export', file)).toMatch(/3\sstatements written/)
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  expect(lines.map(line => JSON.parse(line).content)).toContain('tout est calme')
  await record('dismiss', 'fr/koursk#3')
  expect(await record('export', '--format', 'csv')).not.toContain('tout est calme')
  expect(await record('reconsider', 'fr/koursk#3')).toContain('waits for a decision again')
})

test('a long answer reaches whole a program that takes its time to read it', async () => {
  const said = (at: number) => `La maire, Irène Vasselot, a déclaré que le pont ${at} tiendrait.`
  await importText('longtemps', ['Le pont', ...Array.from({ length: 150 }, (_, at) => said(at))])
  await record('read', 'fr/longtemps')
  const data = join(folder.path, 'data')
  const list = `node bin/dixit.js record list fr/longtemps --json --data "${data}"`
  const { stdout } = await run('sh', ['-c', `${list} | { sleep 3; cat; }`], { maxBuffer: 1e8 })
  const { statements } = JSON.parse(stdout)
  expect(statements).toHaveLength(150)
})

test('a number, an article or words that are not there are said in one sentence', async () => {
  const said = async (...args: string[]) =>
    await record(...args).catch((problem: { stderr: string; code: number }) => problem)
  expect(await said('confirm', 'fr/koursk#99')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no number 99'),
  })
  expect(await said('list', 'fr/nulle-part')).toMatchObject({ code: 1 })
  expect(await said('add', 'fr/koursk', '--words', 'jamais dit', '--speaker', 'X')).toMatchObject({
    stderr: expect.stringContaining('does not contain'),
  })
  expect(await said('shout')).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage') })
})
