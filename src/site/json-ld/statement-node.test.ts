import { expect, test } from 'vitest'
import { makePublicStatement } from '../../../test/make/statement.ts'
import { statementNode } from './statement-node.ts'

const nodeFrom = (url: string) =>
  statementNode(
    makePublicStatement({ source: { url, title: null, archivedOn: null } }),
    'https://dixit.example',
  )

test('search engines are told of a source that a reader may be sent to, and of no other', () => {
  expect(nodeFrom('https://example.org/a')).toMatchObject({ isBasedOn: 'https://example.org/a' })
  expect(nodeFrom('javascript:alert(1)')).not.toHaveProperty('isBasedOn')
})
