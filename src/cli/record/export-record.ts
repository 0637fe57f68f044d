import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvTable, jsonLines } from '../../api/presenters/record-formats.ts'
import { writeRecord } from '../../api/routes/record-routes.ts'
import { recordWords } from '../../messages/record-command.ts'
import { done, type Outcome, type Work } from './outcome.ts'

/** The whole record as JSON Lines or CSV, into a file or to standard output. */
export const exportRecord: Work = async (newsroom, { options, rest, language }) => {
  const format = options.format === 'csv' ? csvTable : jsonLines
  const origin = options.url.replace(/\/+$/, '')
  const [file = '-'] = rest
  let lines = 0
  const counted = async function* () {
    for await (const piece of writeRecord({ newsroom, origin }, format)) {
      lines += piece.split('\n').length - 1
      yield piece
    }
  }
  const into = file === '-' ? process.stdout : createWriteStream(file)
  await pipeline(Readable.from(counted()), into, { end: file !== '-' })
  const silent: Outcome = { is: 'done', says: '' }
  return file === '-'
    ? silent
    : done(recordWords[language].written(lines - headLines(format), file))
}

const headLines = ({ head }: { head: string }): number => (head === '' ? 0 : 1)
