import { expect, test } from 'vitest'
import { evaluateChecks } from './evaluate.ts'

const scores = await evaluateChecks()

test.each(scores)('$code raises no alarm on its near misses', ({ alarms }) => {
  expect(alarms).toEqual([])
})

test.each(scores)('$code finds at least 85 % of what it must find', ({ hits, misses }) => {
  expect(hits / (hits + misses.length)).toBeGreaterThanOrEqual(0.85)
})
