import { userInfo } from 'node:os'

/** Whoever sits at the terminal, as the system knows them: for the record of who did what. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run as a user without a name.
    return String(process.getuid?.() ?? '')
  }
}
