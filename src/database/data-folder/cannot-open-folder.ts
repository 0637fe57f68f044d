import { errorCode } from './error-code.ts'

/** Why a data folder cannot be opened, with what a person needs to put it right. */
export type CannotOpenFolder = { cannot: 'open-folder'; path: string } & (
  | { because: 'in-use'; pid: number; since: string }
  | { because: 'newer-version'; writtenBy: string; weKnow: string }
  | { because: 'not-a-data-folder'; found: string }
  | { because: 'damaged-record'; file: string }
  | { because: 'not-writable'; code: string }
  | { because: 'disk-full' }
)

type FileTrouble = Extract<CannotOpenFolder, { because: 'not-writable' | 'disk-full' }>

/** The refusal behind a failure of the file system, or null when the failure is another. */
export function refusalOfFileTrouble(path: string, problem: unknown): FileTrouble | null {
  const code = errorCode(problem)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { cannot: 'open-folder', path, because: 'disk-full' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return { cannot: 'open-folder', path, because: 'not-writable', code }
    default:
      return null
  }
}
