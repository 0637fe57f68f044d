import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { officeCommandWords } from '../../messages/office-commands.ts'
import type { Refusal } from '../../messages/refusals.ts'
import { takeOfficeFile } from '../../newsroom/own-offices/index.ts'
import { withNewsroom } from '../with-newsroom.ts'
import type { OfficeOptions } from './options.ts'
import { complain, print } from './print.ts'
import { tellImport } from './tell-import.ts'

/** `dixit offices import FILE [--dry-run] [--json]`; `-` is the standard input. */
export async function importOfficesCommand(options: OfficeOptions): Promise<number | null> {
  const { values, language } = options
  const [path, ...more] = options.words
  if (!path || more.length > 0) return null
  const missing = await whyUnreadable(path)
  if (missing) return complain(missing)
  const wish = values['dry-run'] ? 'try' : 'keep'
  return await withNewsroom(values.data, async newsroom => {
    const taken = await takeOfficeFile(newsroom, {
      ...{ bytes: path === '-' ? process.stdin : createReadStream(path), wish },
      asOf: values['as-of'] ?? null,
      onProgress: rows => showProgress(officeCommandWords.progress[language](rows)),
    })
    showProgress('')
    if (!taken.ok) return complain(taken.refusal)
    return print(
      values.json ? JSON.stringify(taken.value) : tellImport(taken.value, { wish, language }),
    )
  })
}

async function whyUnreadable(path: string): Promise<Refusal | null> {
  if (path === '-') return null
  const found = await stat(path).catch(() => null)
  if (!found) return { cannot: 'read-file', because: 'missing', path }
  return found.isDirectory() ? { cannot: 'read-file', because: 'folder', path } : null
}

/** One line of a terminal, written over again; nothing where a program reads. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}`)
}
