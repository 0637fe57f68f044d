const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '08000',
  '08003',
  '08006',
  '53300', // too_many_connections
])

const connectionWords =
  /connection terminated|timeout exceeded when trying to connect|client was closed|connection error/i

/** Whether a failure means that the database does not answer, rather than that Dixit is wrong. */
export function isDatabaseAway(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false
  if ('code' in problem && typeof problem.code === 'string' && connectionCodes.has(problem.code))
    return true
  return connectionWords.test(problem.message)
}
