import { keyWords } from '../messages/key-command.ts'
import { type Refusal, sentenceOf } from '../messages/refusals.ts'
import { listAccessKeys, makeAccessKey, revokeAccessKey } from '../newsroom/access-keys/index.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { commandLanguage } from './command-language.ts'
import { readWords } from './read-words.ts'
import { userName } from './user-name.ts'
import { withNewsroom } from './with-newsroom.ts'

const text = { type: 'string' } as const

/** `dixit key add|revoke NAME` and `dixit key list`: which other programs of the newsroom are let in. */
export async function keyCommand(args: string[]): Promise<number> {
  const words = keyWords[commandLanguage()]
  const parsed = readWords(args, { data: text, by: text })
  const [verb = '', name = ''] = parsed.positionals
  const { data, by = userName() } = parsed.values
  if (verb === 'list') return await withNewsroom(data, list)
  if ((verb !== 'add' && verb !== 'revoke') || name === '') {
    process.stderr.write(`${words.usage}\n`)
    return 2
  }
  return await withNewsroom(data, async newsroom => {
    if (verb === 'revoke') {
      const revoked = await revokeAccessKey(newsroom, { name, by })
      return revoked.ok ? say(words.revoked(name)) : refuse(revoked.refusal)
    }
    const made = await makeAccessKey(newsroom, { name, by })
    return made.ok ? say(words.made(made.value.secret)) : refuse(made.refusal)
  })
}

async function list(newsroom: Newsroom): Promise<number> {
  const words = keyWords[commandLanguage()]
  const keys = await listAccessKeys(newsroom)
  const lines = keys.map(({ name, madeAt, madeBy, revokedAt }) =>
    words.line({
      ...{ name, madeBy, madeOn: madeAt.toISOString().slice(0, 10) },
      revokedOn: revokedAt?.toISOString().slice(0, 10) ?? null,
    }),
  )
  return say(lines.join('\n') || words.none)
}

function say(sentence: string): number {
  process.stdout.write(`${sentence}\n`)
  return 0
}

function refuse(refusal: Refusal): number {
  process.stderr.write(`${sentenceOf(refusal, commandLanguage())}\n`)
  return 1
}
