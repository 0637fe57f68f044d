import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What tells a live process from any other that had or will have its number; null when no such process lives. */
export function identifyProcess(pid: number): string | null {
  return process.platform === 'linux' ? identifyOnLinux(pid) : identifyByPs(pid)
}

function identifyOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The process's name may hold spaces and brackets; what follows the last one is plain.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const startedAtTick = rest[18]
    if (state === 'Z' || state === 'X') return null
    return `${bootId()} ${startedAtTick}`
  } catch {
    return null
  }
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

function identifyByPs(pid: number): string | null {
  try {
    const [state, ...startedAt] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    })
      .trim()
      .split(/\s+/)
    return state === undefined || state.startsWith('Z') ? null : startedAt.join(' ')
  } catch {
    return null
  }
}
