import { expect, test } from 'vitest'
import { failureSentence } from './say-failure.ts'

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code })

test.each([
  [
    'a full disk under PostgreSQL',
    withCode('could not extend file', '53100'),
    'Le disque est plein',
  ],
  ['a full disk under a file', withCode('write', 'ENOSPC'), 'Le disque est plein'],
  [
    'a database that went away',
    withCode('connect', 'ECONNREFUSED'),
    'La base de données a cessé de répondre',
  ],
  [
    'anything else',
    new Error('curieux'),
    'Quelque chose n’a pas fonctionné, et rien n’a été enregistré à moitié : curieux',
  ],
])('%s is said in one sentence, without a trace', (_, problem, beginning) => {
  const sentence = failureSentence(problem, 'fr')
  expect(sentence.startsWith(beginning)).toBe(true)
  expect(sentence).not.toContain('\n')
})
