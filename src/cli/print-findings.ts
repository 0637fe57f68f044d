import { checkWords } from '../messages/checking.ts'
import { forTerminal } from '../messages/for-terminal.ts'
import type { Severity } from '../newsroom/checks/index.ts'
import type { CheckedText, ShownFinding } from './check-texts.ts'
import { commandLanguage } from './command-language.ts'
import { lineAndColumn } from './line-and-column.ts'

/** Red, yellow and cyan, as ANSI numbers them; `styleText` came only with Node 20.12. */
const colours: Record<Severity, number> = { block: 31, warn: 33, note: 36 }

/** Findings as a linter prints them, `file:line:column severity code message`, coloured on a terminal only. */
export function printFindings({ name, text, findings }: CheckedText): string {
  return findings.map(finding => `${printOne(finding, name, text)}\n`).join('')
}

function printOne(finding: ShownFinding, name: string, text: string): string {
  const { start, severity, code, message, hint, fix, waived } = finding
  const { line, column } = lineAndColumn(text, start)
  const said = [
    hint,
    fix && `--fix: ${fix.title}`,
    waived && checkWords[commandLanguage()].waived(waived),
  ]
  const advice = said.filter(Boolean).map(words => `\n    ${words}`)
  return `${forTerminal(name)}:${line}:${column} ${paint(severity)} ${code}  ${forTerminal(message + advice.join(''))}`
}

function paint(severity: Severity): string {
  const isPlain = !process.stdout.isTTY || process.env.NO_COLOR !== undefined
  return isPlain ? severity : `\u001B[${colours[severity]}m${severity}\u001B[39m`
}
