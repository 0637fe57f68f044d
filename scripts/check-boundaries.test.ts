import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBoundaries } from './check-boundaries.js'

type Violation = { rule: string; from: string; to: string }

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-boundaries-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  write('tsconfig.json', '{}')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function violationsOf(files: Record<string, string>): Violation[] {
  rmSync(join(folder, 'src'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) write(path, text)
  return checkBoundaries(folder).violations
}

const door = { 'src/newsroom/topics/index.ts': "export { findTopic } from './find-topic.ts'" }
const inside = { 'src/newsroom/topics/find-topic.ts': 'export const findTopic = 1' }

test('a sound house breaks no boundary', () => {
  const page = {
    'src/site/page.ts':
      "import { findTopic } from '../newsroom/topics/index.ts'\nexport const page = findTopic",
  }
  expect(violationsOf({ ...door, ...inside, ...page })).toEqual([])
})

test('two files that need each other are a circle', () => {
  const violations = violationsOf({
    'src/site/one.ts': "import { two } from './two.ts'\nexport const one = () => two",
    'src/site/two.ts': "import { one } from './one.ts'\nexport const two = () => one",
  })
  expect(violations.map(({ rule }) => rule)).toContain('no-circles')
})

test('the newsroom may not know the site', () => {
  const violations = violationsOf({
    'src/newsroom/topics/find-topic.ts':
      "import { address } from '../../site/addresses.ts'\nexport const found = address",
    'src/site/addresses.ts': 'export const address = 1',
  })
  expect(violations.map(({ rule }) => rule)).toEqual(['the-newsroom-does-not-know-who-reads'])
})

test('reading may not even know Node', () => {
  const violations = violationsOf({
    'src/reading/index.ts':
      "import { readFileSync } from 'node:fs'\nexport const read = readFileSync",
  })
  expect(violations.map(({ rule }) => rule)).toEqual(['reading-stands-alone'])
})

test('a page may not climb in by a noun’s window', () => {
  const page = {
    'src/site/page.ts':
      "import { findTopic } from '../newsroom/topics/find-topic.ts'\nexport const page = findTopic",
  }
  const violations = violationsOf({ ...door, ...inside, ...page })
  expect(violations.map(({ rule }) => rule)).toEqual(['come-in-by-the-door'])
})

test('the desk cannot reach the database, not even through others', () => {
  const violations = violationsOf({
    'src/desk/screen.ts': "import { helper } from './helper.ts'\nexport const screen = helper",
    'src/desk/helper.ts':
      "import { connect } from '../database/connect.ts'\nexport const helper = connect",
    'src/database/connect.ts': 'export const connect = 1',
  })
  expect(violations).toContainEqual({
    rule: 'the-desk-cannot-reach-the-database',
    from: 'src/desk/screen.ts',
    to: 'src/database/connect.ts',
  })
})

test('a tree in which nothing can be read does not pass for a sound one', () => {
  expect(() => violationsOf({ 'src/empty.ts': 'export const nothing = 1' })).toThrow(
    'no import was read',
  )
})
