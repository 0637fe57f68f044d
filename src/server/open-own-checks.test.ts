import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sentenceOfOwnCheck } from '../messages/own-checks.ts'
import { applyFixes, checkText, type OwnCheckFileTrouble } from '../newsroom/checks/index.ts'
import { loadShippedRegister } from '../newsroom/offices/index.ts'
import { projectPath } from '../project-path.ts'
import { listOwnCheckFiles, loadOwnChecks, openOwnChecks } from './open-own-checks.ts'

let folder: string
const register = await loadShippedRegister()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixit-checks-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function write(name: string, source: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, source)
  return file
}

async function load(files: string[]) {
  const troubles: OwnCheckFileTrouble[] = []
  const ownChecks = await loadOwnChecks(files, trouble => troubles.push(trouble))
  const find = (text: string) =>
    checkText({ text, language: 'fr', date: null, houseTerms: [], register }, { ownChecks })
  return { ownChecks, troubles, find }
}

test('the example of the page on checks of one’s own does what the page says', async () => {
  const page = await readFile(projectPath('docs/checks/your-own.md'), 'utf8')
  const example = page.match(/```js\n([\s\S]*?)```/)?.[1] ?? ''
  const { find, troubles } = await load([await write('bridge-name.mjs', example)])
  const text = 'Voici enfin le pont Neuf rénové.'
  const [finding] = find(text)
  expect(finding).toMatchObject({ code: 'bridge-name', severity: 'warn', start: 12, end: 24 })
  expect(applyFixes(text, find(text))).toBe('Voici enfin le pont Simone-Veil rénové.')
  expect(troubles).toEqual([])
})

test.each([
  { what: 'cannot be read', source: 'export const check = {', because: 'cannot-load' },
  { what: 'exports no check', source: 'export const autre = 1', because: 'no-check' },
  {
    what: 'fails when it is looked at',
    source: 'export const check = new Proxy({}, { get() { throw new Error("aïe") } })',
    because: 'cannot-load',
  },
  {
    what: 'has a code that is none',
    source: 'export const check = { code: "Mon code", look: () => [] }',
    because: 'bad-code',
  },
  {
    what: 'takes the code of one of ours',
    source: 'export const check = { code: "typography", look: () => [] }',
    because: 'code-taken',
  },
  {
    what: 'fails',
    source: 'export const check = { code: "fails", look: () => { throw new Error("aïe") } }',
    because: 'threw',
  },
  {
    what: 'answers no list',
    source: 'export const check = { code: "no-list", look: () => "rien" }',
    because: 'threw',
  },
  {
    what: 'answers a place outside the text',
    source:
      'export const check = { code: "outside", look: () => [{ start: 0, end: 9999, severity: "warn", message: "?" }] }',
    because: 'bad-remark',
  },
  {
    what: 'offers edits that overlap',
    source:
      'export const check = { code: "overlap", look: () => [{ start: 0, end: 2, severity: "warn", message: "?", fix: { title: "?", edits: [{ start: 0, end: 2, text: "a" }, { start: 1, end: 3, text: "b" }] } }] }',
    because: 'bad-remark',
  },
])(
  'a module that $what is told of in one sentence, and the others work',
  async ({ source, because }) => {
    const bad = await write(`bad-${because}-${source.length}.mjs`, source)
    const good = await write(
      'good.mjs',
      'export const check = { code: "good", look: ({ text }) => [{ start: 0, end: text.length, severity: "note", message: "Vu." }] }',
    )
    const { find, troubles } = await load([bad, good])
    for (const _ of [1, 2]) expect(find('Le pont.').map(({ code }) => code)).toEqual(['good'])
    expect(troubles).toMatchObject([{ file: bad, because }])
    const [trouble] = troubles
    for (const language of ['fr', 'en'] as const)
      expect(trouble && sentenceOfOwnCheck(trouble, language)).toContain(bad)
  },
)

test('two modules cannot have one code', async () => {
  const source = 'export const check = { code: "twice", look: () => [] }'
  const files = [await write('one.mjs', source), await write('two.mjs', source)]
  const { ownChecks, troubles } = await load(files)
  expect(ownChecks).toHaveLength(1)
  expect(troubles).toMatchObject([{ file: files[1], because: 'code-taken' }])
})

test('the modules of a folder are taken in the order of their names; no folder, no checks', async () => {
  const files = await listOwnCheckFiles(folder)
  expect(files).toEqual(files.toSorted())
  expect(await openOwnChecks(join(folder, 'nothing-here'))()).toEqual([])
})
