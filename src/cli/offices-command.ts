import { officeCommandWords } from '../messages/office-commands.ts'
import { commandLanguage } from './command-language.ts'
import { type OfficeOptions, readOfficeOptions } from './offices/options.ts'

type Action = (options: OfficeOptions) => Promise<number | null>

/** Each answers an exit code, or null when it was not understood; loaded when asked for, so that `who` starts quickly. */
const actions: Record<string, () => Promise<Action>> = {
  who: async () => (await import('./offices/who.ts')).whoCommand,
  list: async () => (await import('./offices/list.ts')).listOfficesCommand,
  import: async () => (await import('./offices/import.ts')).importOfficesCommand,
  term: async () => (await import('./offices/term.ts')).termCommand,
  vouch: async () => (await import('./offices/vouch.ts')).vouchCommand,
  add: async () => (await import('./offices/add-office.ts')).addOfficeCommand,
}

/** `dixit offices …`: 0 when known or done, 1 when not, 2 when the command is not understood. */
export async function officesCommand(args: string[]): Promise<number> {
  const options = readOfficeOptions(args)
  const action = options && (await actions[options.action]?.())
  const code = action && (await action(options))
  if (code !== null && code !== undefined) return code
  process.stderr.write(`${officeCommandWords.usage[commandLanguage()]}\n`)
  return 2
}
