import { describe, expect, test } from 'vitest'
import type { Office, Term } from './office.ts'
import { earliestDay, isDay, latestDay } from './partial-date.ts'
import { openShippedRegister } from './shipped-register.ts'
import { earliestEnd } from './term-span.ts'

const register = openShippedRegister()
const terms = register.offices.flatMap(office => register.listTerms(office.key))
const nameOf = (term: Term) => `${term.office}: ${term.person.name}`

describe('the register Dixit ships with', () => {
  test('knows at least 250 offices and 3,000 terms', () => {
    expect(register.offices.length).toBeGreaterThanOrEqual(250)
    expect(terms.length).toBeGreaterThanOrEqual(3000)
  })

  test('writes every Wikidata id as one', () => {
    const ids = [
      ...register.organisations.map(({ wikidata }) => wikidata),
      ...register.offices.map(({ wikidata }) => wikidata),
      ...terms.map(({ person }) => person.wikidata),
    ].filter(id => id !== null)
    expect(ids.filter(id => !/^Q[1-9]\d*$/.test(id))).toEqual([])
  })

  test('names every office in both languages and both genders', () => {
    const unnamed = register.offices.filter(({ names }) =>
      [names.fr, names.en].some(({ masculine, feminine }) => !masculine || !feminine),
    )
    expect(unnamed.map(({ key }) => key)).toEqual([])
  })

  test('gives every office a horizon that is a day, and no term that starts after it', () => {
    expect(register.offices.filter(({ horizon }) => !isDay(horizon))).toEqual([])
    const tooLate = register.offices.flatMap(({ key, horizon }) =>
      register.listTerms(key).filter(term => earliestDay(term.start) > horizon),
    )
    expect(tooLate.map(nameOf)).toEqual([])
  })

  test('ends no term before it starts', () => {
    const backwards = terms.filter(({ start, end }) => end && latestDay(end) < earliestDay(start))
    expect(backwards.map(nameOf)).toEqual([])
  })

  test('has two people in one chair at once on no day but that of a hand-over', () => {
    const single = register.offices.filter(({ holders }) => holders === 'one')
    expect(single.flatMap(listOverlaps)).toEqual([])
  })

  test('says of one holder only, the last, that they are still in office', () => {
    const single = register.offices.filter(({ holders }) => holders === 'one')
    const open = single.filter(
      ({ key }) => register.listTerms(key).filter(({ end }) => end === null).length > 1,
    )
    expect(open.map(({ key }) => key)).toEqual([])
  })

  test('spells one person of one id in one way', () => {
    const names = new Map<string, Set<string>>()
    for (const { person } of terms)
      if (person.wikidata)
        names.set(person.wikidata, (names.get(person.wikidata) ?? new Set()).add(person.name))
    expect([...names.values()].filter(set => set.size > 1).map(set => [...set])).toEqual([])
  })
})

/** A regent or an acting holder may serve beside the one they stand in for; ministers change over a few days. */
function listOverlaps(office: Office): string[] {
  const held = register.listTerms(office.key).filter(({ acting }) => !acting)
  return held.flatMap((term, position) =>
    held
      .slice(position + 1)
      .filter(later => daysBetween(latestDay(later.start), earliestEnd(term)) > 3)
      .map(later => `${nameOf(term)} and ${later.person.name}`),
  )
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
