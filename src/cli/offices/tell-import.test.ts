import { expect, test } from 'vitest'
import type { ImportReport } from '../../newsroom/own-offices/index.ts'
import { tellImport } from './tell-import.ts'

const report: ImportReport = {
  ...{ format: 'repertoire-des-elus', rows: 12, added: 3, changed: 1, unchanged: 1, refused: 7 },
  reasons: { 'no-office': 6, 'unreadable-start': 1 },
  refusals: [
    { line: 2, why: 'unreadable-start', found: 'hier' },
    ...[3, 4, 5, 6, 7, 8].map(line => ({ line, why: 'no-office' as const, found: 'Ada Brun' })),
  ],
  ...{ officesAdded: 2, ended: 0, asOf: '2026-03-28' },
}

test('an import says what became of each row, the most frequent refusals first, with some of their lines', () => {
  const lines = tellImport(report, { wish: 'keep', language: 'en' }).map(line =>
    line.replaceAll('\u00A0', ' '),
  )
  expect(lines).toEqual([
    'Répertoire national des élus: 12 rows.',
    '  added: 3 terms, 2 new offices',
    '  changed: 1 term',
    '  already known: 1 term',
    '  refused: 7 rows',
    '    6: no office is named (a mere councillor holds none)',
    ...[3, 4, 5, 6, 7].map(line => `      line ${line}: Ada Brun`),
    '      and 1 more',
    '    1: the start is no date',
    '      line 2: hier',
    'The register vouches for these offices until 28 March 2026 (--as-of gives another day).',
  ])
})

test('a dry run ends by saying that nothing was written', () => {
  expect(tellImport(report, { wish: 'try', language: 'fr' }).at(-1)).toContain('rien n’a été écrit')
})
