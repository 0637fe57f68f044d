import { describe, expect, it } from 'vitest'
import type { MarkedParagraph, Span } from './marked-text.ts'
import { readMarkedText } from './read-marked-text.ts'
import { type PredictedStatement, scoreParagraph } from './score.ts'
import { addTallies, takeRatios, tallyParagraph } from './tally.ts'

function makeParagraph(marked: string): MarkedParagraph {
  const [paragraph] = readMarkedText(marked)
  if (!paragraph) throw new Error('nothing read')
  return paragraph
}

function makeFound(
  { text }: MarkedParagraph,
  found: { content: string; speaker?: string; resolved?: string; act?: string },
): PredictedStatement {
  const place = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`${words} is not in the paragraph`)
    return { start, end: start + words.length }
  }
  return {
    pieces: [place(found.content)],
    speaker: found.speaker ? place(found.speaker) : null,
    cue: null,
    mode: 'indirect',
    act: found.act ?? 'says',
    ...(found.resolved ? { resolved: found.resolved } : {}),
  }
}

const tallyOf = (paragraph: MarkedParagraph, found: PredictedStatement[]) =>
  tallyParagraph(scoreParagraph(paragraph, found))

const warning = makeParagraph(
  '[P1 Irène Vasselot] [C1 prévient] [S1(act=warns) que la digue ne tiendra pas jusqu’au printemps].',
)

describe('names given wrongly', () => {
  const answer = (marks: string) =>
    makeParagraph(`Luc Rey et Jean Roy attendent. [S1(${marks}) « Il pleut »], [C1 dit]-[P1 il].`)
  const given = (paragraph: MarkedParagraph, resolved?: string) =>
    tallyOf(paragraph, [
      makeFound(paragraph, {
        content: '« Il pleut »',
        speaker: 'il',
        ...(resolved ? { resolved } : {}),
      }),
    ])

  it('are those of another person', () => {
    expect(given(answer('resolved=Luc Rey'), 'Jean Roy')).toMatchObject({ named: 1, misnamed: 1 })
    expect(given(answer('resolved=Luc Rey'), 'Luc Rey')).toMatchObject({ named: 1, misnamed: 0 })
  })

  it('are all names where the text leaves it open', () => {
    expect(given(answer('resolved=none'), 'Luc Rey')).toMatchObject({ named: 1, misnamed: 1 })
    expect(given(answer('resolved=none'))).toMatchObject({ named: 0, misnamed: 0 })
  })

  it('are not counted where the marks do not say who it is', () => {
    expect(given(answer('mode=direct'), 'Luc Rey')).toMatchObject({ named: 0, misnamed: 0 })
  })
})

describe('scoring what an engine found', () => {
  it('counts the same words from the same speaker as found, whole and attributed', () => {
    const found = makeFound(warning, {
      content: 'la digue ne tiendra pas jusqu’au printemps',
      speaker: 'Irène Vasselot',
      act: 'warns',
    })
    expect(tallyOf(warning, [found])).toMatchObject({
      gold: 1,
      found: 1,
      foundWhole: 1,
      speakerRight: 1,
      modeRight: 1,
      actRight: 1,
      falseAlarms: 0,
    })
  })

  it('counts half of the words as found, but not whole', () => {
    const found = makeFound(warning, { content: 'que la digue ne tiendra', speaker: 'Vasselot' })
    expect(tallyOf(warning, [found])).toMatchObject({ found: 1, foundWhole: 0, speakerRight: 1 })
  })

  it('counts one word in eight as a miss and a false alarm', () => {
    const found = makeFound(warning, { content: 'digue', speaker: 'Irène Vasselot' })
    expect(tallyOf(warning, [found])).toMatchObject({ found: 0, falseAlarms: 1, speakerRight: 0 })
  })

  it('gives no attribution to the right words without their speaker', () => {
    const found = makeFound(warning, { content: 'que la digue ne tiendra pas jusqu’au printemps' })
    expect(tallyOf(warning, [found])).toMatchObject({ found: 1, speakerRight: 0 })
  })

  it('accepts a mention elsewhere that carries the same surname', () => {
    const paragraph = makeParagraph(
      'Irène Vasselot est inquiète. [S1(resolved=Irène Vasselot) « La digue cédera »], [C1 dit]-[P1 elle].',
    )
    const found = makeFound(paragraph, { content: 'La digue cédera', speaker: 'Irène Vasselot' })
    expect(tallyOf(paragraph, [{ ...found, resolved: 'Irène Vasselot' }])).toMatchObject({
      speakerRight: 1,
      resolvedMarked: 1,
      resolvedRight: 1,
    })
    const other = makeFound(paragraph, { content: 'La digue cédera', speaker: 'inquiète' })
    expect(tallyOf(paragraph, [other])).toMatchObject({ speakerRight: 0, resolvedRight: 0 })
  })

  it('wants no speaker where the text names none', () => {
    const paragraph = makeParagraph('[C1 Il a été annoncé] [S1(speaker=none) que le pont fermera].')
    const nobody = makeFound(paragraph, { content: 'que le pont fermera' })
    const somebody = makeFound(paragraph, { content: 'que le pont fermera', speaker: 'Il' })
    expect(tallyOf(paragraph, [nobody]).speakerRight).toBe(1)
    expect(tallyOf(paragraph, [somebody]).speakerRight).toBe(0)
  })

  it('neither misses an optional statement nor blames the engine that finds it', () => {
    const paragraph = makeParagraph('[P1 Le maire] [C1 promet] [S1(optional) un effort].')
    expect(tallyOf(paragraph, [])).toMatchObject({ gold: 0, falseAlarms: 0, negatives: 0 })
    const found = makeFound(paragraph, { content: 'un effort', speaker: 'Le maire' })
    expect(tallyOf(paragraph, [found])).toMatchObject({ gold: 0, falseAlarms: 0 })
  })

  it('counts every statement found in a negative as a false alarm', () => {
    const negative = makeParagraph('La nageuse rapporte une médaille de Corvigny.')
    const found = makeFound(negative, { content: 'une médaille', speaker: 'La nageuse' })
    expect(tallyOf(negative, [found])).toMatchObject({ falseAlarms: 1, negativesWithAlarm: 1 })
  })

  it('pairs each statement once, the closest contents first', () => {
    const paragraph = makeParagraph(
      '[P1,2 Le club] [C1 dit] [S1 que le match est reporté à mardi], [C2 ajoutant] [S2 que les billets restent valables].',
    )
    const both = makeFound(paragraph, {
      content: 'que le match est reporté à mardi, ajoutant que les billets restent valables',
      speaker: 'Le club',
    })
    const second = makeFound(paragraph, { content: 'que les billets restent valables' })
    const score = scoreParagraph(paragraph, [both, second])
    expect(score.pairs.map(({ gold, predicted }) => [gold.number, predicted])).toEqual([
      [2, second],
      [1, both],
    ])
  })
})

describe('adding up', () => {
  it('takes ratios of the sums, not means of the ratios', () => {
    const negative = makeParagraph('La nageuse rapporte une médaille.')
    const total = addTallies([
      tallyOf(warning, [makeFound(warning, { content: 'que la digue ne tiendra pas' })]),
      tallyOf(warning, []),
      tallyOf(negative, [makeFound(negative, { content: 'une médaille' })]),
    ])
    expect(total).toMatchObject({ paragraphs: 3, negatives: 1, gold: 2, found: 1, falseAlarms: 1 })
    expect(takeRatios(total)).toMatchObject({ precision: 0.5, recall: 0.5, attributionF1: 0 })
  })

  it('leaves a ratio open where nothing was asked', () => {
    expect(takeRatios(addTallies([])).recall).toBeUndefined()
  })
})
