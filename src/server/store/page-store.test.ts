import { expect, test } from 'vitest'
import type { ChangeKey } from '../../newsroom/changes/change-key.ts'
import type { Page } from '../../site/page.ts'
import { openPageStore } from './page-store.ts'
import { openRenderOnce } from './render-once.ts'

const page = (text: string, keys: ChangeKey[]): Page => ({
  kind: 'page',
  status: 200,
  contentType: 'text/html; charset=utf-8',
  audience: 'readers',
  language: 'fr',
  text,
  keys,
})

test('a page is found again until something it shows changes', () => {
  const store = openPageStore(10_000)
  store.keep('/fr/articles/port', page('le port', ['article:1', 'topic:9']), store.now())
  expect(store.find('/fr/articles/port')?.text).toBe('le port')
  store.drop(['topic:8'])
  expect(store.find('/fr/articles/port')).toBeDefined()
  store.drop(['topic:9'])
  expect(store.find('/fr/articles/port')).toBeUndefined()
})

test('a page rendered from what was there before a change is sent but not kept', () => {
  const store = openPageStore(10_000)
  const since = store.now()
  store.drop(['article:1'])
  const stored = store.keep('/a', page('old words', ['article:1']), since)
  expect(stored.text).toBe('old words')
  expect(store.find('/a')).toBeUndefined()
})

test('a gap in what was heard overtakes every rendering under way', () => {
  const store = openPageStore(10_000)
  const since = store.now()
  store.dropAll()
  store.keep('/a', page('old words', ['article:1']), since)
  expect(store.find('/a')).toBeUndefined()
})

test('a page that shows nothing that can change is never kept', () => {
  const store = openPageStore(10_000)
  store.keep('/missing', page('not found', []), store.now())
  expect(store.find('/missing')).toBeUndefined()
})

test('the least recently read pages leave when the store is full, and leave no trace under their keys', () => {
  const store = openPageStore(1_000)
  for (let number = 0; number < 100; number += 1)
    store.keep(`/${number}`, page('x'.repeat(100), ['front:fr']), store.now())
  expect(store.find('/0')).toBeUndefined()
  expect(store.find('/99')).toBeDefined()
  store.drop(['front:fr'])
  expect(store.find('/99')).toBeUndefined()
})

test('an address that a stranger made long takes room as its page does', () => {
  const store = openPageStore(10_000)
  for (let number = 0; number < 100; number += 1)
    store.keep(`/${number}?${'x'.repeat(1_000)}`, page('', ['front:fr']), store.now())
  expect(store.find(`/0?${'x'.repeat(1_000)}`)).toBeUndefined()
})

test('a page replaced by another version is dropped by the keys of the new one', () => {
  const store = openPageStore(10_000)
  store.keep('/a', page('one', ['article:1']), store.now())
  store.keep('/a', page('two', ['article:1', 'topic:2']), store.now())
  store.drop(['topic:2'])
  expect(store.find('/a')).toBeUndefined()
})

test('a hundred readers who ask at once cause one rendering', async () => {
  const store = openPageStore(10_000)
  const once = openRenderOnce(store)
  let renderings = 0
  const render = async () => {
    renderings += 1
    await new Promise(resolve => setTimeout(resolve, 5))
    return page('front', ['front:fr'])
  }
  await Promise.all(Array.from({ length: 100 }, () => once.answer('/', render)))
  expect(renderings).toBe(1)
})

test('who asks after a change does not get a rendering begun before it', async () => {
  const store = openPageStore(10_000)
  const once = openRenderOnce(store)
  let release = () => {}
  const slow = once.answer('/', async () => {
    await new Promise<void>(resolve => {
      release = resolve
    })
    return page('before', ['front:fr'])
  })
  store.drop(['front:fr'])
  once.detach()
  const after = await once.answer('/', async () => page('after', ['front:fr']))
  release()
  await slow
  expect(after.kind === 'page' && after.stored.text).toBe('after')
  expect(store.find('/')?.text).toBe('after')
})

test('a rendering that fails is not remembered', async () => {
  const once = openRenderOnce(openPageStore(10_000))
  await expect(once.answer('/', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  const again = await once.answer('/', async () => page('back', ['front:fr']))
  expect(again.kind).toBe('page')
})
