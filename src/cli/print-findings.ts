import { styleText } from 'node:util'
import type { Finding, Severity } from '../newsroom/checks/index.ts'

const colours = { block: 'red', warn: 'yellow', note: 'cyan' } as const

/** Findings as a linter prints them, `file:line:column severity code message`, coloured on a terminal only. */
export function printFindings(
  file: string,
  { text, findings }: { text: string; findings: readonly Finding[] },
): string {
  return findings.map(finding => `${printOne(file, text, finding)}\n`).join('')
}

function printOne(file: string, text: string, finding: Finding): string {
  const { start, severity, code, message, hint, fix } = finding
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(0, start).split('\n').length
  const where = `${file}:${line}:${start - lineStart + 1}`
  const advice = [hint, fix && `--fix: ${fix.title}`].filter(Boolean).map(words => `\n    ${words}`)
  return `${where} ${paint(severity)} ${code}  ${message}${advice.join('')}`
}

function paint(severity: Severity): string {
  const isPlain = !process.stdout.isTTY || process.env.NO_COLOR !== undefined
  return isPlain ? severity : styleText(colours[severity], severity)
}
