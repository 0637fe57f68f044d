import { forTerminal } from '../messages/for-terminal.ts'
import { sentenceOfOwnCheck } from '../messages/own-checks.ts'
import type { OwnCheckFileTrouble } from '../newsroom/checks/index.ts'
import { commandLanguage } from './command-language.ts'

/** Says on standard error why a check of the newsroom’s own is not used. */
export function sayOwnCheckTrouble(trouble: OwnCheckFileTrouble): void {
  process.stderr.write(forTerminal(`${sentenceOfOwnCheck(trouble, commandLanguage())}\n`))
}
