import type { Inline, Text } from './body.ts'
import { canonicalInlines } from './canonical-inlines.ts'

/**
 * The words as a browser would lay them out: spaces collapsed and none at the ends of a line.
 * Two breaks in a row part the words into runs; non-breaking and thin spaces are left alone.
 */
export function tidyRuns(inlines: readonly Inline[]): Inline[][] {
  const runs: Inline[][] = []
  let wasEmpty = true
  for (const line of linesOf(inlines).map(tidyLine)) {
    if (line.length > 0) addLine(runs, line, wasEmpty)
    wasEmpty = line.length === 0
  }
  return runs.map(canonicalInlines)
}

/** The same for words that cannot be parted, such as a heading: runs are joined by one break. */
export function tidyInlines(inlines: readonly Inline[]): Inline[] {
  return joinedByBreaks(tidyRuns(inlines))
}

/** Several runs as one, with a break between them. */
export function joinedByBreaks(runs: readonly Inline[][]): Inline[] {
  return runs.flatMap((run, index) => (index === 0 ? run : [{ type: 'hardBreak' }, ...run]))
}

function addLine(runs: Inline[][], line: Text[], startsRun: boolean): void {
  const run = runs.at(-1)
  if (startsRun || !run) runs.push([...line])
  else run.push({ type: 'hardBreak' }, ...line)
}

function linesOf(inlines: readonly Inline[]): Text[][] {
  const lines: Text[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}

function tidyLine(texts: readonly Text[]): Text[] {
  if (texts.every(isBlank)) return []
  const tidy: Text[] = []
  let endsInSpace = true
  for (const text of texts) {
    const collapsed = collapse(text.text, endsInSpace)
    if (collapsed === '') continue
    endsInSpace = collapsed.endsWith(' ')
    tidy.push({ ...text, text: collapsed })
  }
  return withoutLastSpace(tidy)
}

function isBlank({ text }: Text): boolean {
  return !/\S/.test(text)
}

function collapse(text: string, afterSpace: boolean): string {
  const collapsed = collapseSpaces(text)
  return afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
}

/** Runs of the spaces HTML collapses, made one; other spaces are typography and stay. */
export function collapseSpaces(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ')
}

function withoutLastSpace(texts: Text[]): Text[] {
  const last = texts.at(-1)
  if (!last?.text.endsWith(' ')) return texts
  const shorter = last.text.slice(0, -1)
  return [...texts.slice(0, -1), ...(shorter === '' ? [] : [{ ...last, text: shorter }])]
}
