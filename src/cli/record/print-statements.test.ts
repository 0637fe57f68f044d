import { expect, test } from 'vitest'
import { makePublicStatement } from '../../../test/make/statement.ts'
import type { Response } from '../../newsroom/statements/index.ts'
import { printResponses, printStatements } from './print-statements.ts'

test('who does not deny is not listed as denying', () => {
  const statement = makePublicStatement({ act: 'denies', negated: true })
  expect(printStatements([statement], 'en')).toContain('No denial')
})

test('a role that is all the article calls them by is not said twice', () => {
  const { speaker } = makePublicStatement()
  const statement = makePublicStatement({
    speaker: { ...speaker, name: null, words: 'la mairie', role: 'la mairie' },
  })
  expect(printStatements([statement], 'fr')).toContain('  la mairie (')
})

test('a response names the statement of another article by its words, its speaker and its article', () => {
  const [here, other] = [makePublicStatement(), makePublicStatement({ statementId: 'other' })]
  const response: Response = {
    responseId: 'response',
    fromId: here.statementId,
    toId: other.statementId,
    kind: 'contradicts',
    state: 'confirmed',
    origin: 'read',
  }
  const print = (elsewhere: (typeof other)[]) =>
    printResponses([response], { here: [here], elsewhere }, 'en')
  const { language, slug } = other.article
  expect(print([other])).toContain(
    `#1 contradicts « Le pont tiendra » (Irène Vasselot, ${language}/${slug})`,
  )
  expect(print([])).toContain('an article that readers do not see')
})
