import pg from 'pg'
import type { Connection } from '../database/connect.ts'
import { type ChangeKey, changeChannel } from '../newsroom/changes/change-key.ts'

export type ChangeListener = { stop: () => Promise<void> }

type Hearing = {
  onChange: (keys: ChangeKey[]) => void
  /** Changes may have been missed: forget everything. Called when the connection is made again. */
  onGap: () => void
}

const retryAfter = 200
const askEvery = 5_000

/** Listens for announced changes on a connection of its own, made again whenever it is lost. */
export function listenForChanges(connection: Connection, hearing: Hearing): ChangeListener {
  let isStopped = false
  let current: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  void listen()

  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await current?.end().catch(() => {})
    },
  }

  async function listen(): Promise<void> {
    const client = new pg.Client({
      ...connection,
      application_name: 'dixit changes',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: askEvery,
    })
    client.on('notification', ({ payload }) => hear(payload))
    client.on('error', () => again(client))
    client.on('end', () => again(client))
    try {
      current = client
      await client.connect()
      await client.query(`listen ${changeChannel}`)
      hearing.onGap()
      askRegularly(client)
    } catch {
      again(client)
    }
  }

  function hear(payload: string | undefined): void {
    if (payload === undefined) return
    hearing.onChange(JSON.parse(payload) as ChangeKey[])
  }

  // A connection can be dead without a word, after a network fault: a question now and then finds out.
  function askRegularly(client: pg.Client): void {
    timer = setTimeout(() => {
      client.query('select 1').then(
        () => askRegularly(client),
        () => again(client),
      )
    }, askEvery)
    timer.unref()
  }

  function again(client: pg.Client): void {
    if (isStopped || client !== current) return
    current = null
    clearTimeout(timer)
    client.end().catch(() => {})
    timer = setTimeout(() => void listen(), retryAfter)
  }
}
