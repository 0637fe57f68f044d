import { describe, expect, test } from 'vitest'
import type { Act, Figure } from '../../reading/index.ts'
import { readFigures } from '../../reading/index.ts'
import { type Comparable, findResponses } from './find-responses.ts'

let count = 0

function said(by: string, content: string, wishes: Partial<Comparable> = {}): Comparable {
  count += 1
  return {
    statementId: `${by} ${count}`,
    articleId: 'today',
    language: 'fr',
    content,
    act: 'says',
    negated: false,
    speakerIds: [by],
    speakerName: by,
    aboutIds: [],
    figures: readFigures(content, { language: 'fr' }) satisfies readonly Figure[],
    saidOn: '2024-10-28',
    position: count,
    ...wishes,
  }
}

const before = (by: string, content: string, wishes: Partial<Comparable> = {}) =>
  said(by, content, { articleId: 'before', saidOn: '2024-09-01', ...wishes })

const kinds = (own: Comparable[], earlier: Comparable[] = []) =>
  findResponses(own, earlier).map(({ fromId, toId, kind }) => [
    fromId.split(' ')[0],
    kind,
    toId.split(' ')[0],
  ])

const as = (act: Act) => ({ act })

describe('what an article’s statements do to each other', () => {
  test('a denial denies what another said of the same matter before it', () => {
    const accusation = said('Zelensky', 'que la Russie enverrait des troupes nord-coréennes')
    const denial = said('Kremlin', 'les rapports sur des troupes nord-coréennes', as('denies'))
    expect(kinds([accusation, denial])).toEqual([['Kremlin', 'denies', 'Zelensky']])
    expect(kinds([{ ...denial, position: 0 }, accusation])).toEqual([])
  })

  test('a denial of another matter, or by the same speaker, answers nobody', () => {
    const budget = said('Maire', 'que le budget de la ville augmentera')
    expect(kinds([budget, said('Kremlin', 'toute livraison de missiles', as('denies'))])).toEqual(
      [],
    )
    expect(
      kinds([budget, said('Maire', 'que le budget de la ville augmentera', as('denies'))]),
    ).toEqual([])
  })

  test('what was announced is confirmed by the one who confirms it', () => {
    const announced = said('Mairie', 'la fermeture du pont de Port-Aubray')
    const confirmed = said('Préfet', 'la fermeture du pont', as('confirms'))
    expect(kinds([announced, confirmed])).toEqual([['Préfet', 'confirms', 'Mairie']])
  })
})

describe('what they do to the record', () => {
  test('the same speaker with another figure for the same thing revises it', () => {
    const then = before('OTAN', 'que 500 000 soldats russes ont été tués ou blessés')
    const now = said('OTAN', 'que 600 000 soldats russes ont été tués ou blessés')
    expect(kinds([now], [then])).toEqual([['OTAN', 'revises', 'OTAN']])
  })

  test('another speaker with a figure that cannot be true at the same time contradicts it', () => {
    const theirs = before('Moscou', 'que 6 000 soldats russes ont été tués')
    const ours = said('Kiev', 'que 60 000 soldats russes ont été tués')
    expect(kinds([ours], [theirs])).toEqual([['Kiev', 'contradicts', 'Moscou']])
  })

  test('a figure that can be true at the same time confirms it', () => {
    const theirs = before('Londres', 'que plus de 600 000 soldats russes ont été tués ou blessés')
    const ours = said('OTAN', 'que 610 000 soldats russes ont été tués ou blessés')
    expect(kinds([ours], [theirs])).toEqual([['OTAN', 'confirms', 'Londres']])
  })

  test('other things counted say nothing about each other', () => {
    const theirs = before('Moscou', 'que 6 000 logements ont été construits')
    expect(kinds([said('Kiev', 'que 60 000 soldats russes ont été tués')], [theirs])).toEqual([])
  })

  test('the same words again are repeated', () => {
    const words = '« Nous tiendrons aussi longtemps que la défense de notre liberté l’exigera »'
    expect(kinds([said('Rutte', words)], [before('Rutte', words)])).toEqual([
      ['Rutte', 'repeats', 'Rutte'],
    ])
  })
})
