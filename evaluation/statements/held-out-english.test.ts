import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listPatterns } from './list-patterns.ts'
import { openReadingEngine } from './reading-engine.ts'
import { scoreParagraph } from './score.ts'
import { addTallies, takeRatios, tallyParagraph } from './tally.ts'

const engine = fileURLToPath(new URL('../../src/reading/index.ts', import.meta.url))

describe('English texts that no rule was tuned on', async () => {
  const readStatements = await openReadingEngine(engine)
  const paragraphs = listPatterns('en')
    .filter(({ name }) => name.startsWith('held-out-'))
    .flatMap(pattern => pattern.paragraphs)
  const tally = addTallies(
    paragraphs.map(paragraph =>
      tallyParagraph(scoreParagraph(paragraph, readStatements(paragraph.text, 'en'))),
    ),
  )
  const { precision = 0, recall = 0, attributionF1 = 0 } = takeRatios(tally)

  it('give at least 85 of 100 statements, 90 of 100 found are statements, 85 with the right speaker', () => {
    expect(recall).toBeGreaterThanOrEqual(0.85)
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(attributionF1).toBeGreaterThanOrEqual(0.85)
  })

  it('raise few false alarms where nobody speaks', () => {
    expect(tally.negatives).toBeGreaterThanOrEqual(10)
    expect(tally.negativesWithAlarm).toBeLessThanOrEqual(2)
  })
})
