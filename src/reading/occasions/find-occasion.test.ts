import { describe, expect, it } from 'vitest'
import { readStatements } from '../index.ts'

const occasion = (text: string) =>
  readStatements(text, { language: 'fr', date: '2024-10-28' })[0]?.occasion

describe('the occasion of a statement', () => {
  it('finds the event and the place', () => {
    const found = occasion('Lors d’une conférence à Bruxelles, Luc Rey a dit que tout allait bien.')
    expect(found).toMatchObject({ event: 'Lors d’une conférence', place: 'Bruxelles' })
  })

  it('finds the day and the medium', () => {
    const found = occasion('Le maire a dit mardi dans un communiqué que la digue tenait.')
    expect(found).toMatchObject({ medium: 'dans un communiqué' })
    expect(found?.date?.resolved?.from).toBe('2024-10-22')
  })

  it('does not take the day that is spoken about for the day of speaking', () => {
    expect(occasion('Le maire a dit que le pont rouvrirait mardi.')?.date).toBeNull()
  })
})
