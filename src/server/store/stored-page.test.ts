import { expect, test } from 'vitest'
import type { Page } from '../../site/page.ts'
import { storedPageOf } from './stored-page.ts'

function headersOf(audience: Page['audience']): Map<string, string> {
  const { headers } = storedPageOf({
    kind: 'page',
    status: 200,
    contentType: 'text/html; charset=utf-8',
    audience,
    language: 'fr',
    text: '',
    keys: [],
  })
  return new Map(
    headers.flatMap((name, at) => (at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : [])),
  )
}

test('nobody may put a page for readers into a frame', () => {
  const headers = headersOf('readers')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.has('access-control-allow-origin')).toBe(false)
})

test('what is made for other sites may be framed and read by them, and still runs nothing', () => {
  const headers = headersOf('other-sites')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors \*$/)
  expect(headers.has('x-frame-options')).toBe(false)
  expect(headers.get('access-control-allow-origin')).toBe('*')
})
