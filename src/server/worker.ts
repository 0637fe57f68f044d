import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { connect } from '../database/connect.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { loadNewsroomRegister } from '../newsroom/own-offices/index.ts'
import { loadSectionTree } from '../newsroom/sections/index.ts'
import { loadSettings } from '../newsroom/settings/settings.ts'
import { readAssets } from '../site/assets.ts'
import type { Site } from '../site/page.ts'
import { readPath } from '../site/read-path.ts'
import { listenForChanges } from './change-listener.ts'
import { log } from './log.ts'
import { openOwnChecks } from './open-own-checks.ts'
import { remember } from './remembered.ts'
import { openPageStore } from './store/page-store.ts'
import { openRenderOnce } from './store/render-once.ts'
import { openWeb } from './web.ts'
import { readWorkerOrders, type WorkerReport } from './worker-orders.ts'

const connectionsPerWorker = 8

await main()

/** One of the processes that answer readers; it keeps nothing that it cannot make again. */
async function main(): Promise<void> {
  const orders = readWorkerOrders()
  const register = remember(loadNewsroomRegister)
  const newsroom: Newsroom = {
    database: connect(orders.connection, connectionsPerWorker),
    media: { path: orders.mediaPath },
    now: () => new Date(),
    newId: () => newId(),
    ownChecks: openOwnChecks(join(orders.mediaPath, '..', 'checks')),
    loadRegister: register.get,
    readPath,
  }
  const settings = remember(() => loadSettings(newsroom))
  const sectionTree = remember(() => loadSectionTree(newsroom))
  const assets = readAssets()
  const site: Site = {
    newsroom,
    origin: orders.origin,
    assets,
    loadSettings: settings.get,
    loadSectionTree: sectionTree.get,
    loadRegister: () => register.get(newsroom),
  }
  const store = openPageStore(orders.pageStoreBytes)
  const renderOnce = openRenderOnce(store)
  const listener = listenForChanges(orders.connection, {
    onChange: keys => {
      if (keys.includes('newsroom')) settings.forget()
      if (keys.includes('sections')) sectionTree.forget()
      if (keys.includes('offices')) register.forget()
      store.drop(keys)
      renderOnce.detach()
    },
    onGap: () => {
      settings.forget()
      sectionTree.forget()
      register.forget()
      store.dropAll()
      renderOnce.detach()
    },
  })
  const web = openWeb({ newsroom, pages: { site, store, renderOnce, log }, assets: assets.all })

  const stop = async () => {
    await web.close()
    await listener.stop()
    await newsroom.database.destroy()
    process.exit(0)
  }
  // Ctrl-C reaches every process of the terminal; the first process tells this one when to stop.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => void stop())
  process.on('message', message => {
    if (message === 'stop') void stop()
  })
  process.on('disconnect', () => void stop())

  try {
    await web.listen({ host: orders.host, port: orders.port })
    report({ kind: 'listening' })
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown'
    report({ kind: 'cannot-listen', code })
  }
}

function report(message: WorkerReport): void {
  process.send?.(message)
}
