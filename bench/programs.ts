import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { cpuOf, treeOf } from './processes.ts'

export type Program = {
  child: ChildProcess
  pid: number
  origin: string
  stop: () => Promise<void>
}

/** A Dixit on that data folder, once it says that it is ready. */
export async function startDixit(
  dataFolder: string,
  more: { port: number; args?: string[] },
): Promise<Program> {
  const args = [
    'bin/dixit.js',
    'start',
    '--no-demo',
    '--data',
    dataFolder,
    '--port',
    String(more.port),
    ...(more.args ?? []),
  ]
  return await startProgram({ args, port: more.port, environment: {}, ready: /ready http/ })
}

export async function startBare(more: {
  port: number
  workers: number
  answersFile: string
}): Promise<Program> {
  return await startProgram({
    args: ['bench/bare-server.js'],
    port: more.port,
    environment: { BARE: JSON.stringify(more) },
    ready: /ready/,
  })
}

async function startProgram(order: {
  args: string[]
  port: number
  environment: Record<string, string>
  ready: RegExp
}): Promise<Program> {
  const child = spawn(process.execPath, order.args, {
    env: { ...process.env, ...order.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // A measurement that fails must not leave its servers behind.
  process.once('exit', () => child.kill('SIGKILL'))
  for await (const text of child.stdout) if (order.ready.test(String(text))) break
  child.stdout.resume()
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { child, pid: Number(child.pid), origin: `http://127.0.0.1:${order.port}`, stop }
}

export type LoadOrder = { paths: string[]; connections: number; seconds: number; encoding: string }
export type LoadOutcome = {
  answers: number
  perSecond: number
  p50: number
  p99: number
  failures: number
  cpuPerAnswer: number
}

/** Loads a program from a process of its own; CPU is that of the program and all it started, in milliseconds an answer. */
export async function load(program: Program, order: LoadOrder): Promise<LoadOutcome> {
  const tree = treeOf(program.pid)
  const before = cpuOf(tree)
  const stdout = await askLoader({ origin: program.origin, ...order })
  const outcome: Omit<LoadOutcome, 'cpuPerAnswer'> = JSON.parse(stdout)
  return { ...outcome, cpuPerAnswer: (cpuOf(tree) - before) / outcome.answers }
}

async function askLoader(order: LoadOrder & { origin: string }): Promise<string> {
  const loader = spawn(process.execPath, ['bench/load.js'], { stdio: ['pipe', 'pipe', 'inherit'] })
  loader.stdin.end(JSON.stringify(order))
  let said = ''
  for await (const text of loader.stdout) said += text
  return said
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return address.port
}
