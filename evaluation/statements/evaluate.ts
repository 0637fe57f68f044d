import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { listPatterns } from './list-patterns.ts'
import { printMistakes } from './print-mistakes.ts'
import { printTable, type Row } from './print-table.ts'
import { openReadingEngine } from './reading-engine.ts'
import { scoreParagraph } from './score.ts'
import { addTallies, tallyParagraph } from './tally.ts'

const { values: options } = parseArgs({
  options: {
    lang: { type: 'string' },
    pattern: { type: 'string' },
    show: { type: 'boolean' },
    engine: {
      type: 'string',
      default: fileURLToPath(new URL('../../src/reading/index.ts', import.meta.url)),
    },
  },
})
const readStatements = await openReadingEngine(options.engine)

for (const language of (['fr', 'en'] as const).filter(each => each === (options.lang ?? each))) {
  const rows: Row[] = []
  for (const pattern of listPatterns(language)) {
    if (options.pattern && pattern.name !== options.pattern) continue
    const scores = pattern.paragraphs.map(paragraph =>
      scoreParagraph(paragraph, readStatements(paragraph.text, language)),
    )
    const mistakes = options.show ? scores.flatMap(printMistakes) : []
    if (mistakes.length > 0) console.log(`\n${language} ${pattern.name}\n${mistakes.join('\n')}`)
    rows.push({
      label: `${language} ${pattern.name}`,
      tally: addTallies(scores.map(tallyParagraph)),
    })
  }
  const total = addTallies(rows.map(({ tally }) => tally))
  console.log(`\n${printTable([...rows, { label: `${language} all`, tally: total }])}`)
}
