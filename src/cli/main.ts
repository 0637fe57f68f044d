import { mistakeWords } from '../messages/mistakes.ts'
import type { Language } from '../newsroom/values/language.ts'
import { commandLanguage } from './command-language.ts'
import { helpText } from './help.ts'
import { explainOptions, findMistakenDay, nearestCommand } from './mistaken-words.ts'
import { ownVersion } from './own-version.ts'

type Command = (args: string[]) => Promise<number>

// Each command is loaded when asked for, so that the quick ones start quickly.
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start-command.ts')).startCommand,
  check: async () => (await import('./check-command.ts')).checkCommand,
  checks: async () => (await import('./checks-command.ts')).checksCommand,
  statements: async () => (await import('./statements-command.ts')).statementsCommand,
  offices: async () => (await import('./offices-command.ts')).officesCommand,
  record: async () => (await import('./record/record-command.ts')).recordCommand,
  series: async () => (await import('./series-command.ts')).seriesCommand,
  key: async () => (await import('./key-command.ts')).keyCommand,
  import: async () => (await import('./import-command.ts')).importCommand,
  section: async () => (await import('./section-command.ts')).sectionCommand,
  publish: async () => (await import('./publish-command.ts')).publishCommand,
  mend: async () => (await import('./mend-command.ts')).mendCommand,
  waiver: async () => (await import('./waiver-command.ts')).waiverCommand,
  history: async () => (await import('./history-command.ts')).historyCommand,
  withdraw: async () => (await import('./publish-command.ts')).withdrawCommand,
  correct: async () => (await import('./publish-command.ts')).correctCommand,
  media: async () => (await import('./media-command.ts')).mediaCommand,
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', allowToStopReading)

await main(process.argv.slice(2))

/** `dixit … | head` has read enough: no failure. A full disk is one. */
function allowToStopReading(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EPIPE') throw problem
}

async function main([name = 'help', ...args]: string[]): Promise<void> {
  const language = commandLanguage()
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(helpText(args[0]))
    return
  }
  if (name === 'version' || name === '--version') {
    process.stdout.write(`${ownVersion()}\n`)
    return
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return mistaken(sayUnknown(name, language))
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(helpText(name))
    return
  }
  const badDay = findMistakenDay(args, language)
  if (badDay !== null) return mistaken(badDay)
  const code = await run(name, command, args)
  // A pipe takes 64 kB at once, and what it has not taken is lost at the exit.
  await Promise.all([written(process.stdout), written(process.stderr)])
  // Whatever is still open, a half-started database included, ends with the command.
  process.exit(code)
}

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => {
    stream.write('', () => resolve())
  })
}

async function run(name: string, command: () => Promise<Command>, args: string[]): Promise<number> {
  const language = commandLanguage()
  try {
    return await (await command())(args)
  } catch (problem) {
    const mistake = explainOptions(problem, { command: name, language })
    if (mistake !== null) {
      process.stderr.write(`${mistake}\n`)
      return 2
    }
    const { failureSentence } = await import('./say-failure.ts')
    const { forTerminal } = await import('../messages/for-terminal.ts')
    process.stderr.write(forTerminal(`${failureSentence(problem, language)}\n`))
    if (process.env.DIXIT_TRACE) console.error(problem)
    return 1
  }
}

function mistaken(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 2
}

function sayUnknown(given: string, language: Language): string {
  const meant = nearestCommand(given, Object.keys(commands))
  return mistakeWords[language].unknownCommand(given, meant)
}
