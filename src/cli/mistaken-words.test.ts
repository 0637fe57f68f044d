import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import { explainOptions, findMistakenDay, nearestCommand } from './mistaken-words.ts'

test('a day that is none is told, whichever option gave it', () => {
  expect(findMistakenDay(['who', 'x', '--on', '28/10/2024'], 'en')).toContain('“28/10/2024”')
  expect(findMistakenDay(['--date=2024-02-31'], 'en')).toContain('“2024-02-31”')
  expect(findMistakenDay(['--until', '2024-13'], 'fr')).toContain('« 2024-13 »')
})

test('a day, an instant, and as much of a day as is known are days', () => {
  const days = ['2024-10-28', '2024-02-29', '2024-10-28T08:00:00Z', '2024-10', '2024']
  for (const day of days) expect(findMistakenDay(['--from', day], 'en')).toBeNull()
})

test('what stands after another option is not taken for a day', () => {
  expect(findMistakenDay(['--because', 'yesterday', '--date', '--json'], 'en')).toBeNull()
})

function explained(args: string[]): string | null {
  try {
    parseArgs({ args, options: { lang: { type: 'string' } } })
    return null
  } catch (problem) {
    return explainOptions(problem, { command: 'import', language: 'en' })
  }
}

test('an option that a command does not have, or without its value, is named', () => {
  expect(explained(['--langue', 'fr'])).toBe(
    '`dixit import` has no option --langue. See `dixit help import`.',
  )
  expect(explained(['--lang'])).toContain('--lang is not followed by what it needs')
})

test('another failure is not blamed on the options', () => {
  expect(explainOptions(new TypeError('x'), { command: 'import', language: 'en' })).toBeNull()
})

test('a command a letter away, or begun, is the one meant', () => {
  const known = ['start', 'import', 'publish', 'withdraw']
  expect(nearestCommand('importe', known)).toBe('import')
  expect(nearestCommand('pulbish', known)).toBe('publish')
  expect(nearestCommand('foo', known)).toBeNull()
})
