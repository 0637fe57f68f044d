import { readFile } from 'node:fs/promises'
import { commandWords } from '../messages/command-line.ts'
import { sentenceOf } from '../messages/refusals.ts'
import { admitMedia } from '../newsroom/media/index.ts'
import { commandLanguage } from './command-language.ts'
import { complainOfFile } from './complain-of-file.ts'
import { readWords } from './read-words.ts'
import { withNewsroom } from './with-newsroom.ts'

/** `dixit media add FILE --alt "…" [--credit "…"]`: takes an image into the library and prints its id. */
export async function mediaCommand(args: string[]): Promise<number> {
  const language = commandLanguage()
  const words = commandWords[language]
  const asked = readOptions(args)
  if (!asked) {
    process.stderr.write(`${words.mediaExpected}\n`)
    return 2
  }
  const bytes = await readFile(asked.file).catch(() => null)
  if (bytes === null) {
    await complainOfFile(asked.file)
    return 1
  }
  return await withNewsroom(asked.data, async newsroom => {
    const alt = { [language]: asked.alt }
    const admitted = await admitMedia(newsroom, { bytes, credit: asked.credit, alt, caption: {} })
    if (!admitted.ok) {
      process.stderr.write(`${sentenceOf(admitted.refusal, language)}\n`)
      return 1
    }
    process.stdout.write(`${words.mediaAdmitted(admitted.value.mediaId, admitted.value.isNew)}\n`)
    return 0
  })
}

function readOptions(args: string[]) {
  const text = { type: 'string' } as const
  const { values, positionals } = readWords(args, { alt: text, credit: text, data: text })
  const [verb, file, ...more] = positionals
  if (verb !== 'add' || file === undefined || more.length > 0 || values.alt === undefined)
    return null
  return { file, alt: values.alt, credit: values.credit ?? null, data: values.data }
}
