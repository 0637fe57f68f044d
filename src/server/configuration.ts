import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { done, type Result, refused } from '../newsroom/values/result.ts'

/** How this Dixit runs, read once from the command line and the environment; the command line wins. */
export type Configuration = {
  /** 0 asks the system for a free port. */
  port: number
  host: string
  dataFolder: string
  /** One's own PostgreSQL; null for the embedded one. */
  databaseUrl: string | null
  /** The address readers know, without a final slash; null to use this machine's. */
  origin: string | null
  /** Whether a fresh newsroom begins with the demo's articles. */
  demo: boolean
  workers: number
  /** How much memory each worker may fill with rendered pages, in megabytes; 0 renders every page anew. */
  pageStoreMegabytes: number
}

export type CannotConfigure =
  | { cannot: 'configure'; because: 'unknown-option'; detail: string }
  | { cannot: 'configure'; because: 'bad-port'; given: string }
  | { cannot: 'configure'; because: 'bad-origin'; given: string }
  | { cannot: 'configure'; because: 'bad-workers'; given: string }
  | { cannot: 'configure'; because: 'bad-page-store'; given: string }

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  url: { type: 'string' },
  workers: { type: 'string' },
  'page-store': { type: 'string' },
  demo: { type: 'boolean' },
  'no-demo': { type: 'boolean' },
} as const

/** Reads `dixit start`'s options, and PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, WORKERS and PAGE_STORE_MB. */
export function readConfiguration(
  args: string[],
  environment: NodeJS.ProcessEnv,
): Result<Configuration, CannotConfigure> {
  let values: {
    port?: string
    host?: string
    data?: string
    url?: string
    workers?: string
    'page-store'?: string
    'no-demo'?: boolean
  }
  try {
    values = parseArgs({ args, options }).values
  } catch (problem) {
    return refused({
      cannot: 'configure',
      because: 'unknown-option',
      detail: problem instanceof Error ? problem.message : '',
    })
  }
  const port = values.port ?? environment.PORT ?? '3000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return refused({ cannot: 'configure', because: 'bad-port', given: port })
  const workers = values.workers ?? environment.WORKERS ?? String(availableParallelism())
  if (!/^[1-9]\d{0,2}$/.test(workers))
    return refused({ cannot: 'configure', because: 'bad-workers', given: workers })
  const pageStore = values['page-store'] ?? environment.PAGE_STORE_MB ?? '64'
  if (!/^\d{1,6}$/.test(pageStore))
    return refused({ cannot: 'configure', because: 'bad-page-store', given: pageStore })
  const url = values.url ?? environment.PUBLIC_URL ?? null
  const origin = url === null ? null : originOf(url)
  if (url !== null && origin === null)
    return refused({ cannot: 'configure', because: 'bad-origin', given: url })
  return done({
    port: Number(port),
    host: values.host ?? environment.HOST ?? '127.0.0.1',
    dataFolder: dataFolderOf(values.data, environment),
    databaseUrl: environment.DATABASE_URL || null,
    origin,
    demo: values['no-demo'] !== true,
    workers: Number(workers),
    pageStoreMegabytes: Number(pageStore),
  })
}

export function dataFolderOf(given: string | undefined, environment: NodeJS.ProcessEnv): string {
  return resolve(given ?? environment.DATA_DIR ?? 'data')
}

function originOf(url: string): string | null {
  try {
    const { protocol, origin } = new URL(url)
    return protocol === 'http:' || protocol === 'https:' ? origin : null
  } catch {
    return null
  }
}
