import type { Check, Remark } from './check.ts'
import { checks } from './checks.ts'
import type { Edit, Fix, Severity } from './finding.ts'

/** Why a check that a newsroom wrote for itself is not used, or not in this text. */
export type OwnCheckTrouble =
  | { because: 'no-check' }
  | { because: 'bad-code'; code: string }
  | { because: 'code-taken'; code: string }
  | { because: 'threw'; code: string; detail: string }
  | { because: 'bad-remark'; code: string; detail: string }

/** The same, with the file it is about. */
export type OwnCheckFileTrouble = { file: string } & (
  | OwnCheckTrouble
  | { because: 'cannot-load'; detail: string }
)

/**
 * The check that a module exports as `check`; null, and the trouble told, when it exports none that can be used. What it
 * answers later is looked at as well: a remark that makes no sense is left out, and the others stay.
 */
export function readOwnCheck(
  module: unknown,
  { takenCodes, tell }: { takenCodes: readonly string[]; tell: (trouble: OwnCheckTrouble) => void },
): Check | null {
  const check = field(module, 'check')
  const [code, look, title] = [field(check, 'code'), field(check, 'look'), field(check, 'title')]
  if (typeof code !== 'string' || typeof look !== 'function') {
    tell({ because: 'no-check' })
    return null
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(code)) {
    tell({ because: 'bad-code', code })
    return null
  }
  if ([...checks.map(one => one.code), ...takenCodes].includes(code)) {
    tell({ because: 'code-taken', code })
    return null
  }
  return {
    code,
    ...(typeof title === 'string' && { title }),
    look: manuscript => {
      try {
        const answer: unknown = look(manuscript)
        if (!Array.isArray(answer)) throw new Error('its answer is not a list')
        return answer.flatMap(one => {
          const remark = readRemark(one, manuscript.text.length)
          if (typeof remark !== 'string') return [remark]
          tell({ because: 'bad-remark', code, detail: remark })
          return []
        })
      } catch (problem) {
        const detail = problem instanceof Error ? problem.message : String(problem)
        tell({ because: 'threw', code, detail })
        return []
      }
    },
  }
}

/** A remark of the shape ours have, or the name of the first field that is not right. */
function readRemark(from: unknown, length: number): Remark | string {
  const [start, end] = [field(from, 'start'), field(from, 'end')]
  const [severity, message] = [field(from, 'severity'), field(from, 'message')]
  const [hint, fix] = [field(from, 'hint'), field(from, 'fix')]
  if (!isRange(start, end, length)) return 'start, end'
  if (!isSeverity(severity)) return 'severity'
  if (typeof message !== 'string' || message === '') return 'message'
  if (hint !== undefined && typeof hint !== 'string') return 'hint'
  const readFixed = fix === undefined ? undefined : readFix(fix, length)
  if (readFixed === null) return 'fix'
  return {
    start: Number(start),
    end: Number(end),
    severity,
    message,
    ...(hint !== undefined && { hint }),
    ...(readFixed && { fix: readFixed }),
  }
}

function readFix(from: unknown, length: number): Fix | null {
  const [title, edits] = [field(from, 'title'), field(from, 'edits')]
  if (typeof title !== 'string' || !Array.isArray(edits)) return null
  const read = edits.flatMap((edit): Edit[] => {
    const [start, end, text] = [field(edit, 'start'), field(edit, 'end'), field(edit, 'text')]
    return isRange(start, end, length) && typeof text === 'string'
      ? [{ start: Number(start), end: Number(end), text }]
      : []
  })
  return read.length === edits.length && !overlapAnywhere(read) ? { title, edits: read } : null
}

function overlapAnywhere(edits: readonly Edit[]): boolean {
  const inOrder = edits.toSorted((one, other) => one.start - other.start || one.end - other.end)
  return inOrder.some((edit, index) => index > 0 && edit.start < (inOrder[index - 1]?.end ?? 0))
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
}

function isRange(start: unknown, end: unknown, length: number): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    Number(start) >= 0 &&
    Number(start) <= Number(end) &&
    Number(end) <= length
  )
}

function isSeverity(word: unknown): word is Severity {
  return word === 'block' || word === 'warn' || word === 'note'
}
