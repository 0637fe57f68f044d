import { expect, test } from 'vitest'
import { setFrench } from '../site/typography/set-french.ts'
import { actWords } from './acts.ts'
import { articlePageWords } from './article-page.ts'
import { counted } from './counted.ts'
import { frontPageWords } from './front-page.ts'
import { listPageWords } from './list-pages.ts'
import { listWords } from './lists.ts'
import { noticeWords } from './notices.ts'
import { officePageWords } from './office-pages.ts'
import { personOfficesWords } from './person-offices.ts'
import { boundedWords, seriesPageWords, signWords } from './series-pages.ts'
import { siteFrameWords } from './site-frame.ts'
import { disputeWords, goneWords, modeWords, responseWords, statementWords } from './statements.ts'
import { timeWords } from './times.ts'
import { topicStatementsWords } from './topic-statements.ts'

const words = {
  ...siteFrameWords,
  ...timeWords,
  ...listPageWords,
  ...listWords,
  ...noticeWords,
  ...frontPageWords,
  ...articlePageWords,
  ...modeWords,
  ...disputeWords,
  ...groups({
    statementWords,
    topicStatementsWords,
    personOfficesWords,
    ...actWords,
    ...goneWords,
    ...responseWords,
  }),
  ...groups({ seriesPageWords, boundedWords, signWords }),
}

/** Words that stand one level deeper, named by both. */
function groups<Words>(all: Record<string, Record<string, Words>>): Record<string, Words> {
  const named = Object.entries(all).flatMap(([name, group]) =>
    Object.entries(group).map(([part, said]) => [`${name} ${part}`, said]),
  )
  return Object.fromEntries(named)
}
const { sources: _, ...officeWords } = officePageWords

test.each(Object.entries({ ...words, ...officeWords }))(
  'the French of %s is set as a printer would',
  (_, said) => {
    const french =
      typeof said.fr === 'string' ? said.fr : (said.fr as (fact: never) => string)(3 as never)
    expect(french).toBe(setFrench(french))
  },
)

test('zero and one are singular in French, only one is in English', () => {
  const noun = { one: 'article', other: 'articles' }
  expect([0, 1, 2].map(count => counted('fr', count, noun))).toEqual([
    '0\u00A0article',
    '1\u00A0article',
    '2\u00A0articles',
  ])
  expect(counted('en', 0, noun)).toBe('0\u00A0articles')
  expect(counted('fr', 12500, noun)).toBe('12\u202F500\u00A0articles')
})
