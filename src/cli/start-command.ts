import { sentenceOf } from '../messages/refusals.ts'
import { slowWords } from '../messages/slow.ts'
import { readConfiguration } from '../server/configuration.ts'
import { start } from '../server/start.ts'
import { commandLanguage } from './command-language.ts'
import { tellIfSlow } from './tell-if-slow.ts'

/** `dixit start`: runs until told to stop. */
export async function startCommand(args: string[]): Promise<number> {
  const language = commandLanguage()
  const configuration = readConfiguration(args, process.env)
  if (!configuration.ok) {
    process.stderr.write(`${sentenceOf(configuration.refusal, language)}\n`)
    return 2
  }
  const told = untilToldToStop()
  const running = await tellIfSlow(
    slowWords.starting[language],
    Promise.race([start(configuration.value), told]),
  )
  if (running === 'stop') return 0
  if (!running.ok) {
    process.stderr.write(`${sentenceOf(running.refusal, language)}\n`)
    return 1
  }
  process.stdout.write(`ready ${running.value.address}\n`)
  await told
  await running.value.stop()
  return 0
}

function untilToldToStop(): Promise<'stop'> {
  return new Promise(resolve => {
    // Told twice, as a process and as one of its group, it must not die half-way through stopping.
    process.on('SIGTERM', () => resolve('stop'))
    process.on('SIGINT', () => resolve('stop'))
  })
}
