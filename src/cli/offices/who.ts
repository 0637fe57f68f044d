import { officeCommandWords } from '../../messages/office-commands.ts'
import { answerWho, isDay, type Register, tellWhoHeld } from '../../newsroom/offices/index.ts'
import { type Language, languages } from '../../newsroom/values/language.ts'
import type { OfficeOptions } from './options.ts'
import { print } from './print.ts'
import { withRegister } from './with-register.ts'

type Question = { words: string; language: Language; on: string }

/** `dixit offices who WORDS [--on DAY]`. */
export async function whoCommand(options: OfficeOptions): Promise<number | null> {
  const [words, ...more] = options.words
  const on = options.values.on ?? new Date().toISOString().slice(0, 10)
  if (!words || more.length > 0 || !isDay(on)) return null
  const { language } = options
  return await withRegister(options.values.data, register =>
    answer(register, { words, language, on }),
  )
}

/** Words of the other language are understood too. */
function answer(register: Register, { words, language, on }: Question): number {
  const order = [language, ...languages.filter(one => one !== language)]
  const held = order
    .map(one => answerWho(register, { words, language: one, on }))
    .find(answers => answers.length > 0)
  if (!held) {
    process.stderr.write(`${officeCommandWords.unknownOffice[language](words)}\n`)
    return 1
  }
  print(held.map(one => tellWhoHeld(one, language)))
  return held.some(one => one.answer.known) ? 0 : 1
}
