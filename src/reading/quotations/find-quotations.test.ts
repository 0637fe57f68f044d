import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from './find-quotations.ts'

const quoted = (text: string) =>
  findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('quotations', () => {
  it.each([
    ['Il dit « oui » puis « non ».', ['« oui »', '« non »']],
    ['« Il m’a dit : « pars » », dit-elle.', ['« Il m’a dit : « pars » »']],
    ['He said "yes" and “no”.', ['"yes"', '“no”']],
    ["A 'streamlined' process, it's said.", ["'streamlined'"]],
    ['„Ja“, sagte er.', ['„Ja“']],
    ['Il dit : « sans fin', ['« sans fin']],
    ['A pole 5" thick', []],
  ])('finds those of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('never overlaps or leaves the paragraph, whatever the marks', () => {
    const marks = fc.string({
      unit: fc.constantFrom('«', '»', '“', '”', '"', "'", '‘', '’', 'a', ' ', ','),
    })
    fc.assert(
      fc.property(marks, text => {
        let last = 0
        for (const { start, end, inner } of findQuotations(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(inner.start).toBeLessThanOrEqual(inner.end)
          last = end
        }
      }),
    )
  })
})
