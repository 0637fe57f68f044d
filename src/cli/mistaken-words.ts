import { mistakeWords } from '../messages/mistakes.ts'
import type { Language } from '../newsroom/values/language.ts'

const dayOptions = new Set(['--date', '--on', '--from', '--until', '--as-of'])

/** What is wrong with the days among the words of any command; null when nothing is. */
export function findMistakenDay(args: readonly string[], language: Language): string | null {
  const mistaken = daysAmong(args).find(day => !isCalendarDay(day))
  return mistaken === undefined ? null : mistakeWords[language].badDate(mistaken)
}

/** The days given as `--on 2024-10-28` or `--on=2024-10-28`. */
function daysAmong(args: readonly string[]): string[] {
  return args.flatMap((word, at) => {
    const [option = '', joined] = word.split('=', 2)
    if (!dayOptions.has(option)) return []
    const given = joined ?? args[at + 1]
    return given === undefined || given.startsWith('--') ? [] : [given]
  })
}

/** A day, an instant, or as much of a day as is known; each command says itself which of them it takes. */
function isCalendarDay(words: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.+)?)?)?$/.exec(words)
  if (!parts) return false
  const [, year, month = '01', day = '01'] = parts
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}

/** What is wrong with the options of a command, when that is why it failed; null when something else is. */
export function explainOptions(
  problem: unknown,
  { command, language }: { command: string; language: Language },
): string | null {
  if (!(problem instanceof TypeError) || !('code' in problem)) return null
  const words = mistakeWords[language]
  const option = /'(--?[\w-]+)/.exec(problem.message)?.[1] ?? ''
  switch (problem.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return words.unknownOption(option, command)
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return words.optionValue(option, command)
    default:
      return null
  }
}

/** The command that was probably meant: one that differs by a letter or two, or begins alike. */
export function nearestCommand(given: string, known: readonly string[]): string | null {
  const near = known.find(one => one.startsWith(given) || given.startsWith(one))
  return near ?? known.find(one => distance(given, one) <= 2) ?? null
}

/** How many letters are to be added, taken out or changed. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1]
    for (const [column, otherLetter] of [...other].entries()) {
      const changed = (above[column] ?? 0) + (letter === otherLetter ? 0 : 1)
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1))
    }
    above = line
  }
  return above[other.length] ?? 0
}
