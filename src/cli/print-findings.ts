import { styleText } from 'node:util'
import { checkWords } from '../messages/checking.ts'
import type { Severity } from '../newsroom/checks/index.ts'
import type { CheckedText, ShownFinding } from './check-texts.ts'
import { commandLanguage } from './command-language.ts'
import { lineAndColumn } from './line-and-column.ts'

const colours = { block: 'red', warn: 'yellow', note: 'cyan' } as const

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
  return `${name}:${line}:${column} ${paint(severity)} ${code}  ${message}${advice.join('')}`
}

function paint(severity: Severity): string {
  const isPlain = !process.stdout.isTTY || process.env.NO_COLOR !== undefined
  return isPlain ? severity : styleText(colours[severity], severity)
}
