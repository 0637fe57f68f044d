import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadShippedRegister } from '../../offices/index.ts'
import { applyFixes } from '../apply-fixes.ts'
import { checkText } from '../check-text.ts'
import type { Finding } from '../finding.ts'
import type { Archive } from '../surroundings.ts'

const register = await loadShippedRegister()
const nothing: Archive = {
  editions: [],
  alike: [],
  statements: [],
  sources: [],
  names: [],
  deadPaths: [],
}

type Asked = { language?: 'fr' | 'en'; archive?: Partial<Archive> }

function check(text: string, { language = 'fr', archive }: Asked = {}): readonly Finding[] {
  return checkText({
    text,
    language,
    date: '2024-10-28',
    houseTerms: [],
    register,
    archive: { ...nothing, ...archive },
  })
}

function findingsOf(code: string, text: string, asked?: Asked): readonly Finding[] {
  return check(text, asked).filter(finding => finding.code === code)
}

function mend(code: string, text: string, asked?: Asked): string {
  return applyFixes(text, findingsOf(code, text, asked))
}

describe('missing-reply', () => {
  test('names the accused and the sentence, and warns of a crime only', () => {
    const [crime] = findingsOf('missing-reply', 'Paul Durand est accusé de corruption.')
    expect(crime?.severity).toBe('warn')
    expect(crime?.message).toContain('Paul Durand est accusé de corruption')
    const [other] = findingsOf('missing-reply', 'Paul Durand est accusé de négligence.')
    expect(other?.severity).toBe('note')
  })

  test('a denial by somebody else accused is no answer', () => {
    const text =
      'Luc Morel est accusé de fraude. Paul Durand est accusé de corruption. Luc Morel nie les faits.'
    expect(findingsOf('missing-reply', text).map(({ message }) => message)).toEqual([
      expect.stringContaining('Paul Durand'),
    ])
  })
})

describe('allegation-as-fact', () => {
  test('its fix agrees with the noun, and keeps what belongs to it', () => {
    expect(mend('allegation-as-fact', 'Les meurtrières ont été mises en examen.')).toBe(
      'Les meurtrières présumées ont été mises en examen.',
    )
    expect(mend('allegation-as-fact', 'Le tueur à gages a été arrêté.')).toBe(
      'Le tueur à gages présumé a été arrêté.',
    )
  })

  test('its fix puts what a suspect did into the conditional', () => {
    expect(mend('allegation-as-fact', 'Les suspects ont volé douze vélos.')).toBe(
      'Les suspects auraient volé douze vélos.',
    )
    expect(mend('allegation-as-fact', 'The suspect stabbed the victim.', { language: 'en' })).toBe(
      'The suspect allegedly stabbed the victim.',
    )
  })
})

describe('vulnerable-people', () => {
  test('cites the law for a child and the WHO for a suicide', () => {
    const [child] = findingsOf('vulnerable-people', 'Lucas Martin, 15 ans, a été interpellé.')
    expect(child?.hint).toContain('art. 39 bis')
    const [suicide] = findingsOf('vulnerable-people', 'Un homme s’est suicidé lundi.')
    expect(suicide?.hint).toContain('ressource pour les professionnels des médias, 2023')
    expect(suicide?.message).toContain('France 3114')
  })

  test('only advises', () => {
    const text = 'Emma Petit, 15 ans, victime d’un viol, s’est pendue dans sa chambre.'
    const found = findingsOf('vulnerable-people', text)
    expect(found.length).toBeGreaterThan(3)
    expect(found.every(({ severity }) => severity === 'note')).toBe(true)
  })
})

describe('quote-altered', () => {
  const sources = [
    { address: 'https://example.org/a', text: 'Merci. Nous n’allons pas fermer la gare en mai.' },
  ]

  test('shows both wordings, and its fix writes the source’s', () => {
    const text = '« Nous n’allons pas fermer la gare en juin », a dit Anne Roy.'
    const [finding] = findingsOf('quote-altered', text, { archive: { sources } })
    expect(finding?.message).toContain('«\u00A0Nous n’allons pas fermer la gare en juin\u00A0»')
    expect(finding?.message).toContain('«\u00A0Nous n’allons pas fermer la gare en mai\u00A0»')
    expect(mend('quote-altered', text, { archive: { sources } })).toBe(
      '« Nous n’allons pas fermer la gare en mai », a dit Anne Roy.',
    )
  })

  test('puts back a negation that was left out', () => {
    const text = '« Nous n’allons fermer la gare en mai », a dit Anne Roy.'
    expect(mend('quote-altered', text, { archive: { sources } })).toBe(
      '« Nous n’allons pas fermer la gare en mai », a dit Anne Roy.',
    )
  })

  test('offers no fix when the other wording is only in the record', () => {
    const article = { headline: 'Gare', address: '/gare' }
    const said = { speaker: 'Anne Roy', mode: 'direct', saidOn: '2024-09-12', article } as const
    const statements = [{ ...said, content: 'Nous n’allons pas fermer la gare de Lens en mai' }]
    const text = '« Nous n’allons pas fermer la gare de Lens en juin », a dit Anne Roy.'
    const [finding] = findingsOf('quote-altered', text, { archive: { statements } })
    expect(finding?.message).toContain('le 12 septembre 2024, dans «\u00A0Gare\u00A0» (/gare)')
    expect(finding?.fix).toBeUndefined()
  })
})

test('translation-drift takes two spellings the newsroom knows for one name', () => {
  const editions = [
    {
      language: 'en',
      headline: 'Court',
      address: '/en/court',
      published: '2024-10-28',
      text: 'The prosecutor, Paul Dupond, spoke.',
    } as const,
  ]
  const text = 'Le procureur, Paul Dupont, a parlé.'
  expect(findingsOf('translation-drift', text, { archive: { editions } })).toHaveLength(1)
  const names = [{ name: 'Paul Dupont', aliases: ['Paul Dupond'] }]
  expect(findingsOf('translation-drift', text, { archive: { editions, names } })).toEqual([])
})

test('every finding lies inside the text, whatever the text and the archive', () => {
  const piece = fc.constantFrom(
    ...['« ', ' »', '“', '”', '\n', ' ', ', ', '. ', '[…]', '…', 'İ', '🙂', '’', '12 morts'],
    ...['Paul Durand', ' est accusé de ', 'vol', 'le meurtrier', 'en garde à vue', '15 ans'],
    ...['s’est suicidé', 'victime d’un viol', 'nous allons rouvrir la ligne', 'le 3 mai 2024'],
  )
  const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''))
  fc.assert(
    fc.property(text, text, (ours, theirs) => {
      const other = { headline: 'x', address: '/x', published: null, text: theirs }
      const archive: Partial<Archive> = {
        editions: [{ ...other, language: 'en' }],
        alike: [{ ...other, language: 'fr' }],
        sources: [{ address: '/x', text: theirs }],
      }
      for (const { start, end, fix } of check(ours, { archive }))
        for (const span of [{ start, end }, ...(fix?.edits ?? [])])
          expect(0 <= span.start && span.start <= span.end && span.end <= ours.length).toBe(true)
    }),
    { numRuns: 60 },
  )
})
