import { describe, expect, it } from 'vitest'
import { readFigures } from '../index.ts'

/** "bound value[-high] unit what", one a figure. */
const figures = (text: string): string[] =>
  readFigures(text, { language: 'en' }).map(({ bound, value, high, unit, what }) =>
    [bound, high === null ? value : `${value}-${high}`, unit, what]
      .filter(part => part !== null)
      .join(' '),
  )

describe('English figures', () => {
  it.each([
    ['more than 200 passengers', 'more-than 200 passengers'],
    ['more than a dozen villages', 'more-than 12 villages'],
    ['at least 1.2 million people', 'at-least 1200000 people'],
    ['some 12,000 applicants', 'about 12000 applicants'],
    ['nearly four million people', 'nearly 4000000 people'],
    ['up to 40mm of rain', 'at-most 40 mm rain'],
    ['as many as 300 homes', 'at-most 300 homes'],
    ['fewer than ten schools', 'less-than 10 schools'],
    ['no more than six guests', 'at-most 6 guests'],
    ['well over 500 jobs', 'more-than 500 jobs'],
    ['an estimated 90,000 spectators', 'about 90000 spectators'],
    ['around 1,800 jobs', 'about 1800 jobs'],
    ['just under 5,000 votes', 'less-than 5000 votes'],
    ['exactly 61 families', 'exact 61 families'],
  ])('reads the bound and what is counted: %s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })

  it.each([
    ['$3.5bn', 'exact 3500000000 dollars'],
    ['$3.5 billion', 'exact 3500000000 dollars'],
    ['£212,000', 'exact 212000 pounds'],
    ['€500,000 a day', 'exact 500000 euros'],
    ['£9m', 'exact 9000000 pounds'],
    ['£31m', 'exact 31000000 pounds'],
    ['$400k', 'exact 400000 dollars'],
    ['US$2 trillion', 'exact 2000000000000 dollars'],
    ['50p', 'exact 50 p'],
    ['20 million euros', 'exact 20000000 euros'],
  ])('reads money: %s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })

  it.each([
    ['between 30 and 40 boats', 'range 30-40 boats'],
    ['between £31m and £34m', 'range 31000000-34000000 pounds'],
    ['from 10 to 32 pages', 'range 10-32 pages'],
    ['10 to 15 people', 'range 10-15 people'],
    ['between 3 and 5 million tonnes', 'range 3000000-5000000 tonnes'],
    ['20-25 people', 'range 20-25 people'],
    ['$2-3 million', 'range 2000000-3000000 dollars'],
  ])('reads both ends of a range: %s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })

  it.each([
    ['4.9%', 'exact 4.9 %'],
    ['12 per cent of voters', 'exact 12 % voters'],
    ['12 percent of the voters', 'exact 12 % voters'],
    ['0.3 percentage points', 'exact 0.3 percentage points'],
    ['two-thirds of claims', 'exact 66.67 % claims'],
    ['a third of households', 'exact 33.33 % households'],
    ['three quarters of pupils', 'exact 75 % pupils'],
    ['half of all patients', 'exact 50 % patients'],
    ['one in eight patients', 'exact 12.5 % patients'],
    ['a fifth of the budget', 'exact 20 % budget'],
  ])('reads shares: %s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })

  it.each([
    ['a dozen TDs', 'about 12 TDs'],
    ['dozens of people', 'about 12 people'],
    ['hundreds of thousands of people', 'about 100000 people'],
    ['half a million people', 'exact 500000 people'],
    ['a hundred soldiers', 'exact 100 soldiers'],
    ['two hundred and fifty soldiers', 'exact 250 soldiers'],
    ['twenty-three dogs', 'exact 23 dogs'],
    ['a 40-page ruling', 'exact 40 page ruling'],
  ])('reads numbers in words: %s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })

  it.each([
    'on 2 March 2024',
    'in the first quarter of 2024',
    'at 5.50am',
    'at 14:05',
    'a 6-2, 6-1 win',
    'Section 4 of the act',
    'the B4012',
    'on 023 555 0100',
    'in the 1980s',
    'one of them',
  ])('leaves alone what counts nothing: %s', text => {
    expect(figures(text)).toEqual([])
  })
})
