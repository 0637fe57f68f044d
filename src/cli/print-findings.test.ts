import { expect, test } from 'vitest'
import { printFindings } from './print-findings.ts'

test('a finding is printed with its line, column, severity, code, message, hint and fix', () => {
  const text = 'Titre\n\nIl a a dit.'
  const finding = {
    code: 'repeated-words',
    severity: 'warn',
    start: 10,
    end: 13,
    message: '« a » est écrit deux fois.',
    hint: 'Relisez.',
    fix: { title: 'Garder un seul « a »', edits: [] },
  } as const
  expect(printFindings({ name: 'texte.txt', text, findings: [finding] })).toBe(
    'texte.txt:3:4 warn repeated-words  « a » est écrit deux fois.\n    Relisez.\n    --fix: Garder un seul « a »\n',
  )
})

test('a text without findings prints nothing', () => {
  expect(printFindings({ name: 'texte.txt', text: 'Rien.', findings: [] })).toBe('')
})

test('words of a text cannot command the terminal', () => {
  const message = '« \u001B[2Joups » est écrit deux fois.'
  const finding = { code: 'repeated-words', severity: 'warn', start: 0, end: 1, message } as const
  const printed = printFindings({ name: 'a\u001Bc', text: 'oups', findings: [finding] })
  expect(printed).not.toContain('\u001B')
})
