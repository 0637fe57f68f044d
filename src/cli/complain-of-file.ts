import { stat } from 'node:fs/promises'
import { type Refusal, sentenceOf } from '../messages/refusals.ts'
import { commandLanguage } from './command-language.ts'

/** Says why a file could not be read, in the words that `dixit import` has for it. */
export async function complainOfFile(path: string): Promise<void> {
  process.stderr.write(`${sentenceOf(await whyUnreadable(path), commandLanguage())}\n`)
}

async function whyUnreadable(path: string): Promise<Refusal> {
  const found = await stat(path).catch(() => null)
  if (!found) return { cannot: 'read-file', because: 'missing', path }
  if (found.isDirectory()) return { cannot: 'read-file', because: 'folder', path }
  return { cannot: 'read-file', because: 'unreadable', path, code: 'EACCES' }
}
