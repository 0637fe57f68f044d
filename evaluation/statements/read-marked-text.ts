import { findMode } from './find-mode.ts'
import {
  type GoldStatement,
  type MarkedParagraph,
  type Mode,
  modes,
  type Span,
} from './marked-text.ts'
import { type Mark, scanMarks } from './scan-marks.ts'

/**
 * Reads a data file: items stand between blank lines, lines that begin with `#` are remarks, a line break inside an
 * item is a new paragraph of the article. Throws, with the line, when a mark is malformed.
 */
export function readMarkedText(source: string): MarkedParagraph[] {
  return listItems(source).map(({ line, marked }) => {
    try {
      return { line, ...readItem(marked) }
    } catch (error) {
      throw new Error(`line ${line}: ${error instanceof Error ? error.message : error}`)
    }
  })
}

function listItems(source: string): { line: number; marked: string }[] {
  const items: { line: number; lines: string[] }[] = []
  let inItem = false
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    if (raw.startsWith('#')) continue
    const text = raw.trim()
    if (text !== '' && inItem) items.at(-1)?.lines.push(text)
    if (text !== '' && !inItem) items.push({ line: index + 1, lines: [text] })
    inItem = text !== ''
  }
  return items.map(({ line, lines }) => ({ line, marked: lines.join('\n\n') }))
}

function readItem(marked: string): { text: string; statements: GoldStatement[] } {
  const { text, marks } = scanMarks(marked)
  const numbers = [...new Set(marks.filter(isContent).flatMap(mark => mark.numbers))]
  const stray = marks.find(mark => !mark.numbers.every(number => numbers.includes(number)))
  if (stray) throw new Error(`${stray.letter}${stray.numbers} belongs to no statement`)
  return { text, statements: numbers.map(number => readStatement({ text, marks, number })) }
}

function readStatement(from: { text: string; marks: Mark[]; number: number }): GoldStatement {
  const { number } = from
  const mine = from.marks.filter(mark => mark.numbers.includes(number))
  const pieces = mine.filter(isContent).map(toSpan)
  const speakers = mine.filter(mark => mark.letter === 'P').map(toSpan)
  const cues = mine.filter(mark => mark.letter === 'C').map(toSpan)
  const { mode, saysNobody, ...attributes } = readAttributes(mine)
  if (saysNobody === speakers.length > 0) {
    throw new Error(`S${number} needs either a speaker [P${number} …] or speaker=none`)
  }
  const content = pieces.map(({ start, end }) => from.text.slice(start, end)).join(' ')
  return { number, pieces, speakers, cues, mode: mode ?? findMode(content), ...attributes }
}

interface Attributes {
  optional: boolean
  saysNobody: boolean
  mode?: Mode
  act?: string
  resolved?: string
  isOpen?: boolean
}

function readAttributes(marks: Mark[]): Attributes {
  const attributes: Attributes = { optional: false, saysNobody: false }
  for (const mark of marks) {
    if (mark.letter !== 'S' && mark.attributes.length > 0) {
      throw new Error(`attributes belong on the content, not on ${mark.letter}${mark.numbers}`)
    }
    for (const attribute of mark.attributes) addAttribute(attributes, attribute)
  }
  return attributes
}

function addAttribute(to: Attributes, attribute: string): void {
  const [name = '', value = ''] = attribute.split('=').map(part => part.trim())
  const mode = modes.find(each => each === value)
  if (name === 'optional' && value === '') to.optional = true
  else if (name === 'speaker' && value === 'none') to.saysNobody = true
  else if (name === 'mode' && mode) to.mode = mode
  else if (name === 'act' && value !== '') to.act = value
  else if (name === 'resolved' && value === 'none') to.isOpen = true
  else if (name === 'resolved' && value !== '') to.resolved = value
  else throw new Error(`unknown attribute: ${attribute}`)
}

const isContent = (mark: Mark): boolean => mark.letter === 'S'

const toSpan = ({ start, end }: Mark): Span => ({ start, end })
