import { expect, test } from 'vitest'
import { forTerminal } from './for-terminal.ts'

test('words of an article cannot command the terminal that shows them', () => {
  expect(forTerminal('\u001B]0;owned\u0007 \u009B31m \r\u202E')).toBe(
    '\uFFFD]0;owned\uFFFD \uFFFD31m \uFFFD\uFFFD',
  )
})

test('and are otherwise left as they are, line ends and the marks of Arabic and emoji too', () => {
  const words = 'L’« été »,\tun jour\nعربي\u200F 👩\u200D🚒'
  expect(forTerminal(words)).toBe(words)
})
