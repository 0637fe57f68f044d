import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/newsroom/checks/index.ts'

const pages = new URL('../../docs/checks/', import.meta.url)
const codes = checks.map(({ code }) => code)
const fewest = 12

/** Names without their ending, of the files in a folder that end so. */
function namesIn(folder: URL, ending: string): string[] {
  return readdirSync(folder).flatMap(file =>
    file.endsWith(ending) ? [file.slice(0, -ending.length)] : [],
  )
}

function count(lines: readonly string[], verdict: string): number {
  return lines.filter(line => line.startsWith(`${verdict} `)).length
}

describe.each(codes)('%s', code => {
  test('has texts that must trigger it and near misses that must not, a dozen of each', () => {
    const lines = readFileSync(new URL(`${code}.txt`, import.meta.url), 'utf8').split('\n')
    expect(count(lines, 'must')).toBeGreaterThanOrEqual(fewest)
    expect(count(lines, 'must-not')).toBeGreaterThanOrEqual(fewest)
  })

  test('has a page that says what it weighs, what it finds, why, and how to set it aside', () => {
    const page = readFileSync(new URL(`${code}.md`, pages), 'utf8')
    expect(page.startsWith(`# ${code}: `)).toBe(true)
    for (const part of ['Severity', 'What', 'Why', 'To set it aside'])
      expect(page).toContain(`**${part}**: `)
    expect(page).toContain(`dixit publish fr/SLUG --waive ${code} `)
  })
})

test('every page and every evaluation file is of a check in the list', () => {
  const others = ['README', 'your-own']
  expect(namesIn(pages, '.md').filter(name => !others.includes(name))).toEqual(codes.toSorted())
  expect(namesIn(new URL('.', import.meta.url), '.txt')).toEqual(codes.toSorted())
})

test('the index lists the checks in the order in which they are looked at', () => {
  const index = readFileSync(new URL('README.md', pages), 'utf8')
  const listed = [...index.matchAll(/^\| \[([a-z-]+)\]\(\1\.md\)/gm)].map(([, code]) => code)
  expect(listed).toEqual(codes)
})
