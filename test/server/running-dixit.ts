import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type RunningDixit = {
  origin: string
  child: ChildProcess
  /** Ends it as Ctrl-C would; answers its exit code. */
  stop: () => Promise<number | null>
}

type Order = {
  data: string
  beginning?: 'empty' | 'with-demo'
  environment?: Record<string, string>
}

const program = resolve('bin/dixit.js')

/** Starts `dixit start` on a free port and waits until it says that it is ready; throws with its words when it ends before. */
export async function startDixit({
  data,
  beginning = 'empty',
  environment = {},
}: Order): Promise<RunningDixit> {
  const child = spawn(
    process.execPath,
    [
      program,
      'start',
      '--data',
      data,
      '--port',
      '0',
      beginning === 'empty' ? '--no-demo' : '--demo',
    ],
    {
      env: { ...process.env, LANG: 'en_GB.UTF-8', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const origin = await readyAddress(child)
  return {
    origin,
    child,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = await ended
      return code
    },
  }
}

async function readyAddress(child: ChildProcess): Promise<string> {
  let said = ''
  return await new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text
      const ready = said.match(/ready (http:\/\/\S+)/)?.[1]
      if (ready) resolve(ready)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', code => reject(new Error(`dixit ended with ${code}: ${said}`)))
  })
}

/** Runs one command to its end. */
export async function runDixit(
  args: string[],
  order: { environment?: Record<string, string>; input?: string } = {},
) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', ...order.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const spoken = { out: '', err: '' }
  child.stdout.on('data', text => {
    spoken.out += text
  })
  child.stderr.on('data', text => {
    spoken.err += text
  })
  child.stdin.end(order.input ?? '')
  const [code] = await once(child, 'close')
  return { code, ...spoken }
}

/** A folder that is gone after the test, whatever lies in it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'dixit-test-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
