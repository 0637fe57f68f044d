import { showableText } from '../showable-text.ts'

/** What a reader of the page could see and the body does not hold. Words are cut after 200 characters. */
export type Lost =
  | { what: 'image'; address: string; alt: string; caption: string }
  | { what: 'embed'; address: string; title: string }
  | { what: 'link'; address: string; words: string }
  | { what: 'struck-text'; words: string }
  | { what: 'hidden-text'; words: string }
  | { what: 'element'; name: string; words: string }
  | { what: 'everything'; because: 'too-tangled' }

/** Enough of the words to know them again. */
export function excerpt(words: string): string {
  const plain = showableText(words).replace(/\s+/g, ' ').trim()
  return plain.length <= 200 ? plain : `${plain.slice(0, 199).replace(/\p{Cs}$/u, '')}…`
}
