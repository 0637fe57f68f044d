import { expect, test } from 'vitest'
import { textFragment } from './text-fragment.ts'

test.each([
  ['Nous tiendrons', ':~:text=Nous%20tiendrons'],
  ['un demi-tour, a-t-il', ':~:text=un%20demi%2Dtour%2C%20a%2Dt%2Dil'],
  ['a b c d e f g h i j k l', ':~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l'],
  ['half \uD83D', ':~:text=half%20%EF%BF%BD'],
])('« %s » is found by the words at its ends', (words, fragment) => {
  expect(textFragment(words)).toBe(fragment)
})
