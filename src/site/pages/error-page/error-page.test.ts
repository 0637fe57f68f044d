import { expect, test } from 'vitest'
import { madeSite } from '../../../../test/make/site.ts'
import { answerFailure, answerUnavailable } from './error-page.tsx'

test('without a database, a reader is told in the language of the address what happened and what to do', () => {
  const page = answerUnavailable(madeSite, '/en/articles/the-bridge')
  expect([page.status, page.language, page.keys]).toEqual([503, 'en', []])
  expect(page.text).toContain('database does not answer')
  expect(page.text).not.toContain('base de données')
})

test('where the address tells no language, all are spoken, each marked', () => {
  const page = answerFailure(madeSite, '/')
  expect(page.status).toBe(500)
  expect(page.text).toContain('Cette page n’a pas pu être préparée')
  expect(page.text).toContain('<section lang="en">')
})
