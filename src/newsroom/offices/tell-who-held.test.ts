import { expect, test } from 'vitest'
import { answerWho } from './answer-who.ts'
import { openShippedRegister } from './shipped-register.ts'
import { tellWhoHeld } from './tell-who-held.ts'

const register = openShippedRegister()

function ask(words: string, on: string, language: 'fr' | 'en' = 'fr'): string {
  const held = answerWho(register, { words, language, on })
  return held.map(answer => tellWhoHeld(answer, language)).join('\n')
}

test('who was secretary general of NATO on 28 October 2024', () => {
  expect(ask('secrétaire général de l’OTAN', '2024-10-28')).toBe(
    'secrétaire général de l’OTAN, le 28 octobre 2024\u00A0:\n' +
      '  Mark Rutte, depuis le 1er octobre 2024 (saisi à la main, Wikidata Q57792)',
  )
  expect(ask('Secretary General of NATO', '2024-10-28', 'en')).toBe(
    'Secretary General of NATO, on 28 October 2024:\n' +
      '  Mark Rutte, since 1 October 2024 (entered by hand, Wikidata Q57792)',
  )
})

test('on the day of hand-over both are named, with their dates', () => {
  expect(ask('patron de l’OTAN', '2024-10-01')).toContain(
    'Jens Stoltenberg, à partir du 1er octobre 2014, jusqu’au 1er octobre 2024 (',
  )
})

test('a person is named as the language of the answer writes them', () => {
  expect(ask('président russe', '2024-10-28')).toContain('Vladimir Poutine')
  expect(ask('Russian president', '2024-10-28', 'en')).toContain('Vladimir Putin')
})

test('a month is told as a month', () => {
  expect(ask('secrétaire général de la CGT', '2014-06-01')).toContain(
    'Thierry Lepaon, à partir de mars 2013, jusqu’en janvier 2015',
  )
})

test('what is not known is said, with the reason', () => {
  expect(ask('président ukrainien', '2099-01-01')).toContain(
    'Inconnu\u00A0: le registre s’arrête au',
  )
  expect(ask('Ukrainian president', '1980-01-01', 'en')).toContain('the register begins later')
})
