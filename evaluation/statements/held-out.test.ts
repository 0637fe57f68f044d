import { describe, expect, it } from 'vitest'
import { readStatements } from '../../src/reading/index.ts'
import { listPatterns } from './list-patterns.ts'
import { readWith } from './reading-engine.ts'
import { scoreParagraph } from './score.ts'
import { addTallies, takeRatios, tallyParagraph } from './tally.ts'

/** Nobody mends the rules for these texts: what they score, less a margin, is the least that may be promised. */
describe('the French texts kept apart', () => {
  const read = readWith(readStatements)
  const paragraphs = listPatterns('fr')
    .filter(({ name }) => name.startsWith('held-out-'))
    .flatMap(pattern => pattern.paragraphs)
  const tally = addTallies(
    paragraphs.map(each => tallyParagraph(scoreParagraph(each, read(each.text, 'fr')))),
  )
  const {
    precision = 0,
    recall = 0,
    recallWhole = 0,
    attributionF1 = 0,
    resolved = 0,
  } = takeRatios(tally)

  it('hold enough statements for the floors to mean something', () => {
    expect(tally.gold).toBeGreaterThanOrEqual(40)
  })

  it('are read with nine statements in ten found, and few invented', () => {
    expect(recall).toBeGreaterThanOrEqual(0.92)
    expect(recallWhole).toBeGreaterThanOrEqual(0.85)
    expect(precision).toBeGreaterThanOrEqual(0.85)
  })

  it('give the words to who said them', () => {
    expect(attributionF1).toBeGreaterThanOrEqual(0.88)
    expect(resolved).toBeGreaterThanOrEqual(0.8)
  })

  it('leave most paragraphs without a statement alone', () => {
    expect(tally.negativesWithAlarm).toBeLessThanOrEqual(3)
  })
})
