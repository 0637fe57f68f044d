import { describe, expect, it } from 'vitest'
import { readDates } from '../index.ts'

const resolve = (text: string): string | undefined => {
  const found = readDates(text, { language: 'en', date: '2024-10-28' })[0]
  return found && `${found.text}: ${found.resolved?.from} ${found.resolved?.to} ${found.precision}`
}

describe('English dates against an article of Monday 28 October 2024', () => {
  it.each([
    ['It closed last week.', 'last week: 2024-10-21 2024-10-27 week'],
    ['It closed on Monday.', 'Monday: 2024-10-28 2024-10-28 day'],
    ['It closed on Friday.', 'Friday: 2024-10-25 2024-10-25 day'],
    ['It closed last Friday.', 'last Friday: 2024-10-25 2024-10-25 day'],
    ['It opens next Tuesday.', 'next Tuesday: 2024-10-29 2024-10-29 day'],
    ['It closed earlier this month.', 'this month: 2024-10-01 2024-10-31 month'],
    ['It closed late last month.', 'last month: 2024-09-01 2024-09-30 month'],
    ['It closed yesterday evening.', 'yesterday evening: 2024-10-27 2024-10-27 day'],
    ['It closed yesterday.', 'yesterday: 2024-10-27 2024-10-27 day'],
    ['It closed last night.', 'last night: 2024-10-27 2024-10-27 day'],
    ['It opens tomorrow morning.', 'tomorrow morning: 2024-10-29 2024-10-29 day'],
    ['It closed in August.', 'in August: 2024-08-01 2024-08-31 month'],
    ['It closed in August last year.', 'in August last year: 2023-08-01 2023-08-31 month'],
    ['It opens in early 2025.', 'early 2025: 2025-01-01 2025-12-31 year'],
    ['It closed two days ago.', 'two days ago: 2024-10-26 2024-10-26 day'],
    ['It closed a fortnight ago.', 'a fortnight ago: 2024-10-14 2024-10-20 week'],
    ['It closed 15 years ago.', '15 years ago: 2009-01-01 2009-12-31 year'],
    ['It has been shut since Tuesday.', 'Tuesday: 2024-10-22 2024-10-22 day'],
    [
      'Sales fell in the first quarter of 2024.',
      'first quarter of 2024: 2024-01-01 2024-03-31 quarter',
    ],
    ['Sales fell in the third quarter.', 'third quarter: 2024-07-01 2024-09-30 quarter'],
    ['Sales fell in Q2 2023.', 'Q2 2023: 2023-04-01 2023-06-30 quarter'],
    ['It closed on 3 May.', '3 May: 2024-05-03 2024-05-03 day'],
    ['It closed on May 3rd, 2019.', 'May 3rd, 2019: 2019-05-03 2019-05-03 day'],
    ['Camp opens Sept. 12.', 'Sept. 12: 2024-09-12 2024-09-12 day'],
    ['It closed on Monday, 21 October.', 'Monday, 21 October: 2024-10-21 2024-10-21 day'],
    ['It closed over the weekend.', 'the weekend: 2024-10-26 2024-10-27 weekend'],
    ['It closed at the weekend.', 'the weekend: 2024-10-26 2024-10-27 weekend'],
    ['It was built in 1978.', 'in 1978: 1978-01-01 1978-12-31 year'],
    ['It was built in the 1980s.', '1980s: 1980-01-01 1989-12-31 decade'],
    ['It closed in mid-September.', 'in mid-September: 2024-09-01 2024-09-30 month'],
    ['It has been open since March 2020.', 'since March 2020: 2020-03-01 2020-03-31 month'],
    ['It closes this Friday.', 'this Friday: 2024-11-01 2024-11-01 day'],
    ['It closes by the end of the year.', 'the end of the year: 2024-01-01 2024-12-31 year'],
    ['It closed the day before yesterday.', 'the day before yesterday: 2024-10-26 2024-10-26 day'],
    ['It closed on 10/28/2024.', undefined],
    ['They may march in the sun.', undefined],
  ])('%s', (text, expected) => {
    expect(resolve(text)).toBe(expected)
  })
})
