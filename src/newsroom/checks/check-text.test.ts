import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadShippedRegister } from '../offices/index.ts'
import { applyFixes } from './apply-fixes.ts'
import { checkText } from './check-text.ts'
import type { Finding } from './finding.ts'
import type { HouseTerm } from './manuscript.ts'

const register = await loadShippedRegister()

type Asked = { language?: 'fr' | 'en'; date?: string | null; houseTerms?: readonly HouseTerm[] }

function check(text: string, asked: Asked = {}): readonly Finding[] {
  return checkText({ text, language: 'fr', date: '2024-10-28', houseTerms: [], register, ...asked })
}

function findingsOf(code: string, text: string, asked?: Asked): readonly Finding[] {
  return check(text, asked).filter(finding => finding.code === code)
}

function mend(code: string, text: string, asked?: Asked): string {
  return applyFixes(text, findingsOf(code, text, asked))
}

const predecessor =
  'Le secrétaire général de l’OTAN, Jens Stoltenberg, est à Bruxelles. Selon Stoltenberg, rien ne change. Mark Rutte a succédé à Jens Stoltenberg.'

describe('office-holder', () => {
  test('blocks a predecessor, and says who held the office, since when and by which source', () => {
    const [finding] = findingsOf('office-holder', predecessor)
    expect(finding?.severity).toBe('block')
    expect(predecessor.slice(finding?.start, finding?.end)).toBe('Jens Stoltenberg')
    expect(finding?.message).toContain('Mark Rutte, depuis le 1er octobre 2024 (Wikidata Q57792)')
    expect(finding?.message).toContain('jusqu’au 1er octobre 2024')
  })

  test('its fix replaces the full name, then the surname, but not where the predecessor is meant', () => {
    expect(mend('office-holder', predecessor)).toBe(
      'Le secrétaire général de l’OTAN, Mark Rutte, est à Bruxelles. Selon Rutte, rien ne change. Mark Rutte a succédé à Jens Stoltenberg.',
    )
  })

  test('its fix minds the elision', () => {
    const text = 'Le président américain Barack Obama parle. Les mots d’Obama et le bureau d’Obama.'
    expect(mend('office-holder', text)).toBe(
      'Le président américain Joe Biden parle. Les mots de Biden et le bureau de Biden.',
    )
  })

  test('of one who holds the office later, it says from when to when, and does not call them former', () => {
    const text =
      'La présidente de la Banque centrale européenne, Christine Lagarde, et le chancelier allemand Friedrich Merz se sont vus.'
    const [finding] = findingsOf('office-holder', text)
    expect(finding?.message).toContain('Olaf Scholz')
    expect(finding?.message).toContain('Friedrich Merz l’a occupée depuis le 6 mai 2025')
    expect(finding?.hint).not.toContain('ancienne')
  })

  test('a name the register has never heard only warns', () => {
    const text = 'Le secrétaire général de l’OTAN, Rodolphe Rassendyll, est à Bruxelles.'
    expect(findingsOf('office-holder', text)[0]?.severity).toBe('warn')
  })

  test('another spelling of the holder is not another person', () => {
    expect(
      findingsOf('office-holder', 'Le président ukrainien Volodymyr Zelenskii parle.'),
    ).toEqual([])
  })

  test('is silent when the article has no date', () => {
    expect(findingsOf('office-holder', predecessor, { date: null })).toEqual([])
  })
})

test('office-holder mends the article’s own words and leaves what somebody is quoted as saying', () => {
  const text =
    '« Le secrétaire général de l’OTAN, Jens Stoltenberg, ment », dit un député. Le secrétaire général de l’OTAN, Jens Stoltenberg, dément.'
  const found = findingsOf('office-holder', text)
  expect(found.map(({ severity }) => severity)).toEqual(['warn', 'block'])
  expect(mend('office-holder', text)).toBe(
    '« Le secrétaire général de l’OTAN, Jens Stoltenberg, ment », dit un député. Le secrétaire général de l’OTAN, Mark Rutte, dément.',
  )
})

test('took-office names the one who did take office then', () => {
  const text =
    'Le secrétaire général de l’OTAN, Jens Stoltenberg, est à Bruxelles.\nLe secrétaire général de l’OTAN, qui a pris ses fonctions ce mois-ci, est prudent.'
  const [finding] = findingsOf('took-office', text)
  expect(finding?.message).toContain('Mark Rutte (1er octobre 2024)')
})

test('weekday-mismatch writes the right day, in capitals where it was', () => {
  expect(mend('weekday-mismatch', 'Lundi 27 octobre 2024, il pleuvait.')).toBe(
    'Dimanche 27 octobre 2024, il pleuvait.',
  )
})

test('weekday-mismatch says how old somebody born then is', () => {
  const text = 'Mme Roux (née en 1954), 62 ans, préside l’association.'
  expect(findingsOf('weekday-mismatch', text)[0]?.message).toContain('69 ou 70 ans')
})

test('no-source counts those who were given no source, and nobody who was', () => {
  const text =
    'Marc Roux a dit à l’AFP que le site fermerait.\n\n« C’est une trahison », a ajouté Marc Roux.\n\nAnne Petit a dit que non.'
  expect(findingsOf('no-source', text)).toHaveLength(1)
})

test('figures-disagree notes a headline vaguer than its body', () => {
  const text =
    'Plus de 600 soldats touchés\n\nPlus de 600 soldats tués ou blessés depuis un an, dit le ministère.'
  expect(findingsOf('figures-disagree', text)[0]?.severity).toBe('note')
})

test('relative-date says what the words meant', () => {
  const [finding] = findingsOf('relative-date', 'Les élus ont voté la semaine dernière.')
  expect(finding?.message).toContain('du 21 octobre 2024 au 27 octobre 2024')
})

test('typography mends French spaces, marks and ordinals in one go', () => {
  expect(mend('typography', 'L\'eau monte ! "Vite", la 2ème fois...')).toBe(
    'L’eau monte\u202f! «\u00a0Vite\u00a0», la 2e fois…',
  )
})

test('house-terms follows the newsroom’s list, whole words only', () => {
  const houseTerms = [{ avoid: 'impacter', prefer: 'toucher', because: 'anglicisme' }]
  expect(mend('house-terms', 'Impacter, réimpacter.', { houseTerms })).toBe('Toucher, réimpacter.')
  expect(findingsOf('house-terms', 'Impacter.', { houseTerms })[0]?.message).toContain('anglicisme')
})

test('repeated-words keeps one', () => {
  expect(mend('repeated-words', 'The mayor signed the the bill.', { language: 'en' })).toBe(
    'The mayor signed the bill.',
  )
})

test('every finding lies inside the text, whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '« ',
      ' »',
      '"',
      '“',
      '\n',
      ' ',
      ', ',
      '. ',
      '12 morts',
      'lundi 27 octobre 2024',
      'Jens Stoltenberg',
    ],
    ...['le secrétaire général de l’OTAN', 'a déclaré que', 'hier', '🙂', '...'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      for (const { start, end, fix } of check(text))
        for (const span of [{ start, end }, ...(fix?.edits ?? [])])
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
    }),
    { numRuns: 60 },
  )
})
