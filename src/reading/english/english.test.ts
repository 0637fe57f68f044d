import { describe, expect, it } from 'vitest'
import { readStatements } from '../index.ts'

/** "who | cue | what is said", one line a statement. */
function whoSaysWhat(text: string): string[] {
  return readStatements(text, { language: 'en' }).map(({ speaker, cue, pieces }) => {
    const said = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return [speaker?.text ?? '-', cue ? text.slice(cue.start, cue.end) : '-', said].join(' | ')
  })
}

describe('English statements', () => {
  it.each([
    ['“It will hold,” Mary Holt said.', 'Mary Holt | said | “It will hold,”'],
    ['“It will hold,” said Mary Holt.', 'Mary Holt | said | “It will hold,”'],
    ['“Will it hold?” asked the mayor.', 'the mayor | asked | “Will it hold?”'],
    [
      '"It will hold," said Mary Holt, "for now."',
      'Mary Holt | said | "It will hold," … "for now."',
    ],
    ['The bridge is closed, police said.', 'police | said | The bridge is closed'],
    [
      'Recipients, said Holt, are required to reply.',
      'Holt | said | Recipients … are required to reply',
    ],
  ])('finds who speaks in a tag: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it.each([
    [
      'The council said on Friday residents could return.',
      'The council | said | residents could return',
    ],
    ['Holt told Sky News that the dam was safe.', 'Holt | told | that the dam was safe'],
    [
      'John Hill, director of the gallery, said it was full.',
      'John Hill, director of the gallery | said | it was full',
    ],
    ['The band denied copying the tune.', 'The band | denied | copying the tune'],
    [
      'It was announced on Monday that the fair was off.',
      '- | was announced | that the fair was off',
    ],
    ['According to police, two men are missing.', 'police | According to | two men are missing'],
  ])('finds what a verb or a source introduces: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it.each([
    'The film, called "The Last Light", opens on Friday.',
    'The report runs to 300 pages.',
    'Everything went according to plan.',
    'The thermometer said 41 degrees.',
    'He was told to wait.',
  ])('stays silent where nobody speaks: %s', text => {
    expect(whoSaysWhat(text)).toEqual([])
  })

  it('joins a quotation that runs over several paragraphs', () => {
    const text = 'The mayor said: “We lost the bridge.\n\n“We will build another.”'
    expect(whoSaysWhat(text)).toEqual([
      'The mayor | said | “We lost the bridge. … “We will build another.”',
    ])
  })
})
