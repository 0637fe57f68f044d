import { LRUCache } from 'lru-cache'
import type { ChangeKey } from '../../newsroom/changes/change-key.ts'
import type { Page } from '../../site/page.ts'
import { type StoredPage, storedPageOf } from './stored-page.ts'

/** The rendered pages of one process, by address, dropped by the keys of what they show. */
export type PageStore = {
  find: (address: string) => StoredPage | undefined
  /** Keeps the page unless something it shows changed since `since`, a moment of `now()`; answers it ready to send. */
  keep: (address: string, page: Page, since: number) => StoredPage
  /** Forgets every page that shows one of these. */
  drop: (keys: ChangeKey[]) => void
  dropAll: () => void
  /** The number of drops so far: what a rendering notes when it begins. */
  now: () => number
}

// Text, its compressed forms and the headers together take about twice the text.
const bytesPerCharacter = 2
const dropsRemembered = 10_000

/** Opens a store that holds at most that many bytes, the least recently used page leaving first; with 0 it keeps nothing. */
export function openPageStore(mostBytes: number): PageStore {
  const addressesByKey = new Map<ChangeKey, Set<string>>()
  const droppedAt = new Map<ChangeKey, number>()
  let drops = 0
  let allDroppedAt = 0

  const pages = new LRUCache<string, StoredPage>({
    maxSize: Math.max(mostBytes, 1),
    sizeCalculation: (stored, address) =>
      (stored.text.length + address.length) * bytesPerCharacter + 1,
    dispose: (stored, address) => forget(address, stored.keys),
    noDisposeOnSet: true,
  })

  return { find: address => pages.get(address), keep, drop, dropAll, now: () => drops }

  function keep(address: string, page: Page, since: number): StoredPage {
    const stored = storedPageOf(page)
    if (page.keys.length === 0 || hasChanged(page.keys, since)) return stored
    pages.set(address, stored)
    if (!pages.has(address)) return stored
    for (const key of page.keys) addressesOf(key).add(address)
    return stored
  }

  function hasChanged(keys: ChangeKey[], since: number): boolean {
    return since < allDroppedAt || keys.some(key => (droppedAt.get(key) ?? 0) > since)
  }

  function drop(keys: ChangeKey[]): void {
    drops += 1
    for (const key of keys) {
      remember(key)
      for (const address of [...(addressesByKey.get(key) ?? [])]) pages.delete(address)
    }
  }

  function remember(key: ChangeKey): void {
    droppedAt.set(key, drops)
    if (droppedAt.size <= dropsRemembered) return
    // Forgetting when single keys were dropped is safe when renderings under way count as overtaken.
    droppedAt.clear()
    allDroppedAt = drops
  }

  function dropAll(): void {
    drops += 1
    allDroppedAt = drops
    pages.clear()
  }

  function addressesOf(key: ChangeKey): Set<string> {
    const known = addressesByKey.get(key)
    if (known) return known
    const fresh = new Set<string>()
    addressesByKey.set(key, fresh)
    return fresh
  }

  function forget(address: string, keys: ChangeKey[]): void {
    for (const key of keys) {
      const addresses = addressesByKey.get(key)
      addresses?.delete(address)
      if (addresses?.size === 0) addressesByKey.delete(key)
    }
  }
}
