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
    'The three Baltic states joined the grid, having left another.',
    'Each country decides whether to give the alarm.',
    'Deciding how events are defined is hard.',
    'The cycle explains why the disease retreats.',
    'Any party that believes its security is threatened may ask.',
    'They agreed to drop the bar, and the new rule rests on light.',
  ])('stays silent where nobody speaks: %s', text => {
    expect(whoSaysWhat(text)).toEqual([])
  })

  it.each([
    ['“Somebody has to,” he shrugs.', 'he | shrugs | “Somebody has to,”'],
    ['“Not me,” smirked Lomas.', 'Lomas | smirked | “Not me,”'],
    ['“No comment,” was the colonel’s reply.', 'the colonel | was | “No comment,”'],
    [
      '“No, no and no,” came the answer from the treasury.',
      'the treasury | came | “No, no and no,”',
    ],
  ])('finds who speaks without a verb of saying: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it.each([
    [
      'The mayor’s claim that the stadium came in under budget was disputed.',
      'The mayor | claim | that the stadium came in under budget',
    ],
    [
      'The plan was described by residents as “a bad joke”.',
      'residents | was described | as “a bad joke”',
    ],
    [
      'The union is adamant that talks will go on.',
      'The union | is adamant | that talks will go on',
    ],
    [
      'In the words of the mayor, it was “a night to remember”.',
      'the mayor | In the words of | it was “a night to remember”',
    ],
    [
      'The agency quoted its director as saying that food was short.',
      'its director | saying | that food was short',
    ],
  ])('finds what nouns, passives and adjectives give: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it.each([
    ['Mayor: we are ready\n\nIt opens on Friday.', 'Mayor | - | we are ready'],
    [
      'Minister ‘will not resign’ over villa\n\nIt sleeps twelve.',
      'Minister | - | ‘will not resign’',
    ],
    [
      'UN says drought pushes 4 million into hunger\n\nIt began in May.',
      'UN | says | drought pushes 4 million into hunger',
    ],
  ])('finds what a headline says: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it.each([
    [
      'Ministers said more than 200 homes were lost.',
      'Ministers | said | more than 200 homes were lost',
    ],
    ['Brandt told the court Lund had lied.', 'Brandt | told | Lund had lied'],
    [
      'Sources close to the player insist no offer has come.',
      'Sources close to the player | insist | no offer has come',
    ],
    [
      'The data show the planet has an atmosphere.',
      'The data | show | the planet has an atmosphere',
    ],
    [
      'The 22-year-old said in a 40-page letter that he was sorry.',
      'The 22-year-old | said | that he was sorry',
    ],
    ['The WHO says the outbreak is over.', 'The WHO | says | the outbreak is over'],
    ['The minister, asked whether she would go, said: “No.”', 'The minister | said | “No.”'],
    [
      'While the firm insists the dam is safe, engineers have left.',
      'the firm | insists | the dam is safe',
    ],
    [
      'Unions, who say the plan will cost jobs, will meet on Friday.',
      'Unions | say | the plan will cost jobs',
    ],
    ['The rally was banned by police, who said it was illegal.', 'police | said | it was illegal'],
  ])('finds the subject and the end of what is said: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it.each([
    'He told nobody that he was ill.',
    'The firm said nothing about its plans.',
    'Permits cost £80 according to the size of the engine.',
    'The crowd sang “Sweet Caroline” until midnight.',
    'Who said romance was dead?',
    'He denied the allegations.',
  ])('does not hear what nobody said: %s', text => {
    expect(whoSaysWhat(text)).toEqual([])
  })

  it('joins a quotation that runs over several paragraphs', () => {
    const text = 'The mayor said: “We lost the bridge.\n\n“We will build another.”'
    expect(whoSaysWhat(text)).toEqual([
      'The mayor | said | “We lost the bridge. … “We will build another.”',
    ])
  })
})
