import type { Mode } from './marked-text.ts'

const closingOf: Record<string, string> = { '«': '»', '“': '”', '„': '“', '"': '"', '‘': '’' }

/** Direct when every letter of the content stands in quotation marks, indirect when none does, mixed otherwise. */
export function findMode(content: string): Mode {
  const { inside, outside } = countLetters(content)
  if (inside === 0) return 'indirect'
  return outside === 0 ? 'direct' : 'mixed'
}

function countLetters(content: string): { inside: number; outside: number } {
  const counts = { inside: 0, outside: 0 }
  const open: string[] = []
  for (let at = 0; at < content.length; at += 1) {
    const character = content.charAt(at)
    if (character === open.at(-1) && !isApostrophe(content, at)) open.pop()
    else if (closingOf[character] && !reopensParagraph(content, at, open))
      open.push(closingOf[character])
    else if (/[\p{L}\p{N}]/u.test(character)) counts[open.length > 0 ? 'inside' : 'outside'] += 1
  }
  return counts
}

/** The ’ of “it’s” closes nothing. */
function isApostrophe(content: string, at: number): boolean {
  return content[at] === '’' && /\p{L}/u.test(content[at + 1] ?? '')
}

/** Each new paragraph of a long quotation opens again without having been closed. */
function reopensParagraph(content: string, at: number, open: string[]): boolean {
  return open.length > 0 && (at === 0 || content[at - 1] === '\n')
}
