import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The options and the other words of a command; `main.ts` explains an option that it does not have. */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  return parseArgs({ args, options, allowPositionals: true })
}
