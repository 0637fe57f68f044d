import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Finding } from '../../newsroom/checks/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import type { Locale } from '../../newsroom/values/locale.ts'
import { done, type Result, refused } from '../../newsroom/values/result.ts'
import { projectPath } from '../../project-path.ts'

/** A text or a page: one of the two. */
export type CheckOrder = {
  text?: string | undefined
  html?: string | undefined
  language: Language
  locale: Locale
  date: string | null
}

export type Checked = { text?: string; findings: readonly Finding[] }

export type CannotCheck = { cannot: 'check'; because: 'busy' | 'takes-too-long' }

export type Checker = {
  check: (asked: CheckOrder) => Promise<Result<Checked, CannotCheck>>
  close: () => Promise<void>
}

const mostWaiting = 8
/** Milliseconds for one text; a long article takes a tenth of it. */
const patience = 5_000
const mostMemory = { maxOldGenerationSizeMb: 512 }

/**
 * Checks texts of strangers, one after the other, in a thread of its own: whatever a text does to the checks, readers do
 * not wait for it. The thread begins with the first text, and anew after one that took too long.
 */
export function openChecker(): Checker {
  let thread: Worker | null = null
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return {
    check: async asked => {
      if (waiting >= mostWaiting) return refused({ cannot: 'check', because: 'busy' })
      waiting += 1
      const turn = last
        .then(() => checkNow(asked))
        .finally(() => {
          waiting -= 1
        })
      last = turn.catch(() => {})
      return await turn
    },
    close: endThread,
  }

  async function checkNow(asked: CheckOrder): Promise<Result<Checked, CannotCheck>> {
    let checked: Checked | null = null
    try {
      checked = await answerOf(thread ?? beginThread(), asked)
    } finally {
      if (!checked) await endThread()
    }
    return checked ? done(checked) : refused({ cannot: 'check', because: 'takes-too-long' })
  }

  function beginThread(): Worker {
    const begun = new Worker(projectPath('dist/api/check-thread.js'), {
      resourceLimits: mostMemory,
    })
    begun.unref()
    // Whoever waits for its answer hears of it.
    begun.on('error', () => {})
    thread = begun
    return begun
  }

  async function endThread(): Promise<void> {
    const ended = thread
    thread = null
    await ended?.terminate()
  }
}

/** What the thread answers; null when it takes too long, or more memory than it may. */
async function answerOf(thread: Worker, asked: CheckOrder): Promise<Checked | null> {
  const heard = new AbortController()
  const { signal } = heard
  try {
    thread.postMessage(asked)
    return await Promise.race([
      once(thread, 'message', { signal }).then(([checked]) => checked),
      once(thread, 'exit', { signal }).then(() => null),
      setTimeout(patience, null, { signal }),
    ])
  } catch (problem) {
    if (isOutOfMemory(problem)) return null
    throw problem
  } finally {
    heard.abort()
  }
}

function isOutOfMemory(problem: unknown): boolean {
  return (
    problem instanceof Error && 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY'
  )
}
