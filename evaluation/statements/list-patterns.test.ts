import { describe, expect, it } from 'vitest'
import { listPatterns } from './list-patterns.ts'

describe.each(['fr', 'en'] as const)('the marked paragraphs in %s', language => {
  const patterns = listPatterns(language)

  it('are at least 150, of which at least 60 are negatives', () => {
    const paragraphs = patterns.flatMap(pattern => pattern.paragraphs)
    const negatives = paragraphs.filter(({ statements }) => statements.length === 0)
    expect(paragraphs.length).toBeGreaterThanOrEqual(150)
    expect(negatives.length).toBeGreaterThanOrEqual(60)
  })

  it('hold no statement where the file is called negative', () => {
    const negatives = patterns.filter(({ name }) => name.startsWith('negative-'))
    const marked = negatives.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ statements }) => statements.length > 0),
    )
    expect(marked).toEqual([])
  })
})
