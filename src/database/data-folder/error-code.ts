/** The system's name for what went wrong, such as ENOENT; null for other failures. */
export function errorCode(problem: unknown): string | null {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : null
}
