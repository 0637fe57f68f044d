import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What was given on the command line, or null when it is not what the options say. */
export function parseLeniently<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (problem) {
    if (problem instanceof TypeError) return null
    throw problem
  }
}
