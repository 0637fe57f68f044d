import type { Span } from './marked-text.ts'

/** `[S1(act=denies; optional) …]`: a letter, the statements it belongs to, attributes, and where its words are. */
export interface Mark extends Span {
  letter: string
  numbers: number[]
  attributes: string[]
}

export interface ScannedParagraph {
  text: string
  marks: Mark[]
}

const opening = /\[([SPC])(\d+(?:,\d+)*)(?:\(([^()]*)\))? /y

/** Takes the marks out of one paragraph. Throws when a bracket opens no mark, closes none, or is left open. */
export function scanMarks(marked: string): ScannedParagraph {
  let text = ''
  const marks: Mark[] = []
  const open: Mark[] = []
  for (let at = 0; at < marked.length; ) {
    const character = marked.charAt(at)
    if (character === '[') {
      const mark = openMark(marked, at, text.length)
      marks.push(mark.opened)
      open.push(mark.opened)
      at = mark.after
    } else if (character === ']') {
      closeMark(open.pop(), text, marked.slice(0, at + 1))
      at += 1
    } else {
      const escaped = /^\\[[\]]/.test(marked.slice(at, at + 2))
      text += marked.charAt(escaped ? at + 1 : at)
      at += escaped ? 2 : 1
    }
  }
  const left = open.pop()
  if (left) throw new Error(`the mark ${left.letter}${left.numbers} is never closed`)
  return { text, marks }
}

function openMark(marked: string, at: number, start: number): { opened: Mark; after: number } {
  opening.lastIndex = at
  const found = opening.exec(marked)
  if (!found) throw new Error(`a bracket opens no mark: ${marked.slice(at, at + 25)}`)
  const [, letter = '', numbers = '', attributes = ''] = found
  const opened = {
    letter,
    numbers: numbers.split(',').map(Number),
    attributes: attributes
      .split(';')
      .map(each => each.trim())
      .filter(each => each !== ''),
    start,
    end: start,
  }
  return { opened, after: opening.lastIndex }
}

function closeMark(mark: Mark | undefined, text: string, before: string): void {
  if (!mark) throw new Error(`a bracket closes no mark: ${before.slice(-25)}`)
  mark.end = text.length
  if (text.slice(mark.start).trim() === '') {
    throw new Error(`the mark ${mark.letter}${mark.numbers} holds no words`)
  }
}
