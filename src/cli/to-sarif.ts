import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Check, checks, type Edit, type Fix, type Severity } from '../newsroom/checks/index.ts'
import { projectPath } from '../project-path.ts'
import type { CheckedText, ShownFinding } from './check-texts.ts'
import { lineAndColumn } from './line-and-column.ts'
import { ownVersion } from './own-version.ts'

const levels: Record<Severity, string> = { block: 'error', warn: 'warning', note: 'note' }

/**
 * What was found as SARIF 2.1.0, the format that tools for reviewing code take: OASIS,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export function toSarif(checked: readonly CheckedText[], ownChecks: readonly Check[]): object {
  const rules = [...checks, ...ownChecks].map(describeRule)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Dixit', version: ownVersion(), rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: checked.map(({ name }) => ({ location: { uri: uriOf(name) } })),
        results: checked.flatMap(text =>
          text.findings.map(finding => ({
            ruleIndex: indexes.get(finding.code),
            ...resultOf(finding, text),
          })),
        ),
      },
    ],
  }
}

/** A rule as its page explains it to editors; a newsroom’s own check has no page, only its title. */
function describeRule({ code, title }: Check) {
  const page = title === undefined ? readPage(code) : ''
  const name = title ?? page.match(/^# [a-z0-9-]+: (.+)$/m)?.[1] ?? code
  const help = page === '' ? name : page
  return { id: code, shortDescription: { text: name }, help: { text: help, markdown: help } }
}

function readPage(code: string): string {
  try {
    return readFileSync(projectPath(`docs/checks/${code}.md`), 'utf8')
  } catch {
    return ''
  }
}

function resultOf(finding: ShownFinding, { name, text }: CheckedText): object {
  const { code, severity, message, hint, fix, waived } = finding
  const artifactLocation = { uri: uriOf(name) }
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: hint ? `${message} ${hint}` : message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding, text) } }],
    ...(fix && fix.edits.length > 0 && { fixes: [fixOf(fix, name, text)] }),
    ...(waived && {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: `${waived.by}: ${waived.because}` },
      ],
    }),
  }
}

function fixOf({ title, edits }: Fix, name: string, text: string): object {
  const replacements = edits.map((edit: Edit) => ({
    deletedRegion: regionOf(edit, text),
    insertedContent: { text: edit.text },
  }))
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: { uri: uriOf(name) }, replacements }],
  }
}

/** Lines and columns from 1; the end is the column after the last character. */
function regionOf({ start, end }: { start: number; end: number }, text: string): object {
  const [from, to] = [lineAndColumn(text, start), lineAndColumn(text, end)]
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  }
}

/** Relative names stay relative, so that a tool finds them in its own checkout. */
function uriOf(name: string): string {
  if (name === '-') return 'stdin'
  if (isAbsolute(name)) return pathToFileURL(name).href
  return name.split(/[\\/]/).map(encodeURIComponent).join('/')
}
