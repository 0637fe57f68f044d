import { expect, test } from 'vitest'
import { sentenceOf } from './refusals.ts'

const finding = {
  code: 'office-holder',
  severity: 'block',
  start: 20,
  end: 36,
  message: 'C’était Mark Rutte.',
  hint: 'Vérifiez.',
  fix: { title: 'Remplacer par Mark Rutte', edits: [] },
  place: { part: 'standfirst', start: 2, end: 18 },
  words: 'Jens Stoltenberg',
  waiver: null,
} as const

const refusal = {
  cannot: 'publish-article',
  because: 'blocked-by-checks',
  articleId: 'a',
  language: 'fr',
  slug: 'otan',
  findings: [finding],
} as const

test('a refusal names each finding, and says how to mend and how to waive', () => {
  expect(sentenceOf({ ...refusal, findings: [finding] }, 'fr').replaceAll('\u00A0', ' ')).toBe(
    [
      'L’article n’est pas publié : 1 remarque bloque.',
      '  · chapô, « Jens Stoltenberg » (office-holder) : C’était Mark Rutte.',
      '    Vérifiez.',
      '    Correction proposée : Remplacer par Mark Rutte.',
      'Pour appliquer les corrections proposées : `dixit mend fr/otan`.',
      'Pour publier malgré tout : `dixit publish fr/otan --waive office-holder --because "la raison" --by "votre nom"`.',
    ].join('\n'),
  )
})

test('of findings that nobody can mend it only says how to waive them, each code once', () => {
  const { fix: _, hint: __, ...bare } = finding
  const findings = [bare, bare, { ...bare, code: 'took-office' }]
  const sentence = sentenceOf({ ...refusal, findings }, 'en')
  expect(sentence).toContain('3\u00A0findings block')
  expect(sentence).not.toContain('dixit mend')
  expect(sentence).toContain('--waive office-holder --waive took-office')
})

test('of a finding about a whole paragraph it quotes the first words, of one without words none', () => {
  const long = { ...finding, words: 'mot '.repeat(100) }
  const none = { ...finding, words: '' }
  const sentence = sentenceOf({ ...refusal, findings: [long, none] }, 'en')
  expect(sentence).toContain('standfirst, “mot mot')
  expect(sentence).toContain('mot…” (office-holder)')
  expect(sentence).toContain('standfirst (office-holder)')
})
