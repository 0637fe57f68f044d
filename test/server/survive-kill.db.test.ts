import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNewsroomForCommand } from '../../src/server/open-newsroom.ts'
import { makePublishedArticle } from '../make/make-articles.ts'
import { type RunningDixit, startDixit, temporaryFolder } from './running-dixit.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  folder = await temporaryFolder()
})

afterAll(() => folder.remove())

const kills = 10

test('killed ten times in the middle of writes, it starts again by itself with every acknowledged article', async () => {
  const data = join(folder.path, 'data')
  const acknowledged: string[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    const dixit = await startDixit({ data })
    await checkAll(dixit, acknowledged)
    await writeUntilKilled(dixit, data, acknowledged)
  }
  const dixit = await startDixit({ data })
  await checkAll(dixit, acknowledged)
  expect(acknowledged.length).toBeGreaterThan(kills)
  expect(await dixit.stop()).toBe(0)
})

async function writeUntilKilled(
  dixit: RunningDixit,
  data: string,
  acknowledged: string[],
): Promise<void> {
  const opened = await openNewsroomForCommand({ dataFolder: data, databaseUrl: null })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  const writer = async () => {
    for (;;) {
      const slug = `article-${acknowledged.length}-${Math.random().toString(36).slice(2)}`
      await makePublishedArticle(opened.value.newsroom, { slug, headline: slug })
      acknowledged.push(slug)
    }
  }
  const writers = [writer(), writer(), writer()].map(one => one.catch(() => {}))
  await new Promise(resolve => setTimeout(resolve, 150 + Math.random() * 250))
  for (const pid of everyProcessOf(dixit, data)) killHard(pid)
  await Promise.all(writers)
  await opened.value.close()
}

async function checkAll(dixit: RunningDixit, slugs: string[]): Promise<void> {
  for (const slug of slugs.slice(-40)) {
    const answer = await fetch(`${dixit.origin}/fr/articles/${slug}`)
    expect(answer.status, `${slug} was acknowledged`).toBe(200)
    await answer.text()
  }
}

/** Dixit, its workers and all of PostgreSQL, in no merciful order. */
function everyProcessOf(dixit: RunningDixit, data: string): number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const parents = rows.map(row => row.trim().split(/\s+/).map(Number))
  const pids = [Number(dixit.child.pid)]
  const postmaster = join(data, 'postgresql', 'cluster', 'postmaster.pid')
  if (existsSync(postmaster)) pids.push(Number(readFileSync(postmaster, 'utf8').split('\n')[0]))
  for (const one of pids)
    for (const [pid = 0, parent] of parents)
      if (parent === one && !pids.includes(pid)) pids.push(pid)
  return pids.sort(() => Math.random() - 0.5)
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already: its parent's end took it along.
  }
}
