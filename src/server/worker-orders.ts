import type { Connection } from '../database/connect.ts'

/** What the first process tells each worker, in its environment. */
export type WorkerOrders = {
  connection: Connection
  mediaPath: string
  origin: string
  host: string
  port: number
  pageStoreBytes: number
}

/** What a worker tells the first process. */
export type WorkerReport = { kind: 'listening' } | { kind: 'cannot-listen'; code: string }

const variable = 'DIXIT_WORKER_ORDERS'

export function environmentFor(orders: WorkerOrders): Record<string, string> {
  return { [variable]: JSON.stringify(orders) }
}

export function readWorkerOrders(): WorkerOrders {
  const text = process.env[variable]
  if (text === undefined) throw new Error('a worker was started by hand; run `dixit start`')
  return JSON.parse(text) as WorkerOrders
}
