import { readdirSync, readFileSync } from 'node:fs'

/** A process and all it started, PostgreSQL included; what the kernel says of them. Linux only. */
export function treeOf(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(Number(name)))
  const tree = [pid]
  for (const one of tree)
    for (const [child, parent] of parents) if (parent === one) tree.push(child)
  return tree
}

/** CPU time used so far by the processes, in milliseconds. */
export function cpuOf(pids: number[]): number {
  return pids.reduce((total, pid) => total + ticksOf(pid) * 10, 0)
}

/** Memory of the processes in bytes, shared pages counted once among those that share them (PSS). */
export function memoryOf(pids: number[]): number {
  return pids.reduce(
    (total, pid) =>
      total + Number(read(`/proc/${pid}/smaps_rollup`).match(/^Pss:\s+(\d+) kB/m)?.[1] ?? 0) * 1024,
    0,
  )
}

function ticksOf(pid: number): number {
  const fields = afterName(pid)
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
}

function parentOf(pid: number): number {
  return Number(afterName(pid)[1] ?? 0)
}

function afterName(pid: number): string[] {
  const stat = read(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
