import { expect, test } from 'vitest'
import { loadShippedRegister } from '../offices/index.ts'
import { checks } from './checks.ts'
import { readManuscript } from './manuscript.ts'

const register = await loadShippedRegister()

/** What once made work grow with the square of a text. Each fills a line of its own, two hundred kilobytes in all. */
const nasty = [
  ' ',
  '"',
  '« ',
  ' - ',
  '1 000 ',
  'Aa ',
  'aaaa',
  'hier, ',
  'Jens Stoltenberg ',
  'Jens Stoltenberg, secrétaire général de l’OTAN, ',
  'nommé en juillet ',
  'né le 3 mars 1970, 44 ans, ',
  'Selon Paul, ',
]
const lineLength = 200_000 / nasty.length
const text = nasty.map(piece => piece.repeat(lineLength / piece.length)).join('\n')

test.each(['fr', 'en'] as const)(
  'every check gets through 200 kB of nasty text in %s',
  language => {
    const houseTerms = [{ avoid: 'a b' }]
    const manuscript = readManuscript({ text, language, date: '2024-10-28', register, houseTerms })
    const found = checks.map(({ look }) => look(manuscript))
    expect(found).toHaveLength(checks.length)
  },
  120_000,
)
