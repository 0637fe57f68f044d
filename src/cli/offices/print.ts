import { forTerminal } from '../../messages/for-terminal.ts'
import { type Refusal, sentenceOf } from '../../messages/refusals.ts'
import { commandLanguage } from '../command-language.ts'

export function print(lines: string | readonly string[]): 0 {
  process.stdout.write(forTerminal(`${[lines].flat().join('\n')}\n`))
  return 0
}

export function complain(refusal: Refusal): 1 {
  process.stderr.write(forTerminal(`${sentenceOf(refusal, commandLanguage())}\n`))
  return 1
}
