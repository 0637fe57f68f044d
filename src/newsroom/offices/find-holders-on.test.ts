import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHoldersOn } from './find-holders-on.ts'
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts'
import { readRegisterFiles } from './read-register-files.ts'
import { openShippedRegister } from './shipped-register.ts'

const shipped = openShippedRegister()

function holdersOn(office: string, day: string): string[] | string {
  const answer = findHoldersOn(shipped, office, day)
  return answer.known ? answer.holders.map(({ person }) => person.name) : answer.because
}

function withTerms(terms: string[], holders?: 'several') {
  return readRegisterFiles({
    organisations: {
      ruritania: {
        wikidata: null,
        fr: ['la Ruritanie'],
        frAdjectives: [],
        en: ['Ruritania'],
        enAdjectives: [],
      },
    },
    roles: { king: { fr: ['roi/reine'], en: ['King/Queen'], ...(holders && { holders }) } },
    people: {},
    offices: [
      {
        source: 'by-hand',
        checked: '2024-01-01',
        offices: { 'ruritania/king': { horizon: '2024-01-01', terms } },
      },
    ],
  })
}

describe('who held an office on a day', () => {
  test('Stoltenberg on the eve, both on the day of hand-over, Rutte after it', () => {
    expect(holdersOn('nato/secretary-general', '2024-09-30')).toEqual(['Jens Stoltenberg'])
    expect(holdersOn('nato/secretary-general', '2024-10-01')).toEqual([
      'Jens Stoltenberg',
      'Mark Rutte',
    ])
    expect(holdersOn('nato/secretary-general', '2024-10-28')).toEqual(['Mark Rutte'])
  })

  test('Chirac hands over to Sarkozy on 16 May 2007', () => {
    expect(holdersOn('france/president', '2007-05-15')).toEqual(['Jacques Chirac'])
    expect(holdersOn('france/president', '2007-05-16')).toEqual([
      'Jacques Chirac',
      'Nicolas Sarkozy',
    ])
    expect(holdersOn('france/president', '2007-05-17')).toEqual(['Nicolas Sarkozy'])
  })

  test('the French governments since 2022', () => {
    expect(holdersOn('france/prime-minister', '2023-06-01')).toEqual(['Élisabeth Borne'])
    expect(holdersOn('france/prime-minister', '2024-07-14')).toEqual(['Gabriel Attal'])
    expect(holdersOn('france/prime-minister', '2024-10-28')).toEqual(['Michel Barnier'])
    expect(holdersOn('france/prime-minister', '2025-03-01')).toEqual(['François Bayrou'])
    expect(holdersOn('france/defence-minister', '2024-10-28')).toEqual(['Sébastien Lecornu'])
    expect(holdersOn('france/interior-minister', '2024-10-28')).toEqual(['Bruno Retailleau'])
  })

  test('Biden, Poutine and Zelensky in October 2024', () => {
    expect(holdersOn('united-states/president', '2024-10-28')).toEqual(['Joe Biden'])
    expect(holdersOn('russia/president', '2024-10-28')).toEqual(['Vladimir Poutine'])
    expect(holdersOn('ukraine/president', '2024-10-28')).toEqual(['Volodymyr Zelensky'])
  })

  test('someone acting is a holder, and is said to be acting', () => {
    const answer = findHoldersOn(shipped, 'france/interior-minister', '2018-10-10')
    expect(answer).toMatchObject({
      known: true,
      holders: [{ person: { name: 'Édouard Philippe' }, acting: true }],
    })
  })

  test('an office it has never heard of is unknown', () => {
    expect(holdersOn('ruritania/king', '2024-10-28')).toBe('no-such-office')
  })

  test('after the horizon nobody is known, however long they had been there', () => {
    const horizon = shipped.findOffice('nato/secretary-general')?.horizon ?? ''
    expect(holdersOn('nato/secretary-general', horizon)).toEqual(['Mark Rutte'])
    expect(holdersOn('nato/secretary-general', '2099-01-01')).toBe('after-horizon')
  })

  test('before the first term and between two terms nobody is known', () => {
    expect(holdersOn('nato/secretary-general', '1950-01-01')).toBe('before-first-term')
    expect(holdersOn('france/finance-minister', '2007-05-25')).toBe('gap-in-register')
  })
})

describe('imprecise dates', () => {
  test('a term known to the month neither confirms nor contradicts inside that month', () => {
    const register = withTerms(['2010-03 2015-06 - Rudolf'])
    expect(findHoldersOn(register, 'ruritania/king', '2010-03-20')).toMatchObject({
      known: false,
      because: 'imprecise-dates',
      possible: [{ person: { name: 'Rudolf' } }],
    })
    expect(findHoldersOn(register, 'ruritania/king', '2010-04-01')).toMatchObject({
      complete: true,
    })
    expect(findHoldersOn(register, 'ruritania/king', '2015-06-02')).toMatchObject({ known: false })
  })

  test('one who certainly held it is named, but does not exclude a successor known to the year', () => {
    const register = withTerms(['2010-03-01 2015-06-15 - Rudolf', '2015 - - Flavia'])
    const answer = findHoldersOn(register, 'ruritania/king', '2015-02-01')
    expect(answer).toMatchObject({
      known: true,
      complete: false,
      holders: [{ person: { name: 'Rudolf' } }],
    })
  })

  test('an end that is not known leaves every later day open', () => {
    const register = withTerms(['2010-03-01 ? - Rudolf'])
    expect(findHoldersOn(register, 'ruritania/king', '2020-01-01')).toMatchObject({
      because: 'imprecise-dates',
    })
  })

  test('an office held by several never says that nobody else held it', () => {
    const register = withTerms(['2010-03-01 2015-06-15 - Rudolf'], 'several')
    expect(findHoldersOn(register, 'ruritania/king', '2012-01-01')).toMatchObject({
      known: true,
      complete: false,
    })
  })

  test('less precision never names anyone that full precision does not', () => {
    fc.assert(
      fc.property(day, day, day, fc.constantFrom(10, 7, 4), (one, other, asked, length) => {
        const [start = '', end = ''] = [one, other].toSorted()
        const precise = withTerms([`${start} ${end} - Rudolf`])
        const vague = withTerms([`${start.slice(0, length)} ${end.slice(0, length)} - Rudolf`])
        const known = findHoldersOn(vague, 'ruritania/king', asked).known
        if (known) expect(findHoldersOn(precise, 'ruritania/king', asked).known).toBe(true)
      }),
    )
  })

  test('the true day always lies between the earliest and the latest', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('day', 'month', 'year'), (date, precision) => {
        const vague = { precision, date: date.slice(0, lengths[precision]) } as PartialDate
        expect(earliestDay(vague) <= date && date <= latestDay(vague)).toBe(true)
      }),
    )
  })
})

const lengths = { day: 10, month: 7, year: 4 }
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
