import { expect, test } from 'vitest'
import { readRecordOptions } from './read-record-options.ts'

const read = (...words: string[]) => readRecordOptions(['edit', 'fr/port#1', ...words], {})

test('a source is an address of the web, and a day is one of the calendar', () => {
  expect(read('--source', 'https://example.org/a')?.options.source).toBe('https://example.org/a')
  expect(read('--source', 'javascript:alert(1)//https://x')).toBeNull()
  expect(read('--source', 'https://')).toBeNull()
  expect(read('--on', '2024-10-28')?.options.on).toBe('2024-10-28')
  expect(read('--on', '2024-02-31')).toBeNull()
  expect(read('--on', '0000-01-01')).toBeNull()
})
