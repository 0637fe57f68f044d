import { parentPort } from 'node:worker_threads'
import { bodyFromHtml, bodyToText } from '../../newsroom/body/index.ts'
import { checkText } from '../../newsroom/checks/index.ts'
import { loadShippedRegister } from '../../newsroom/offices/index.ts'
import type { Checked, CheckOrder } from './checker.ts'

// The whole of the thread: a text or page in, its findings out.
parentPort?.on('message', async (asked: CheckOrder) => {
  parentPort?.postMessage(await check(asked))
})

async function check({ text, html, language, locale, date }: CheckOrder): Promise<Checked> {
  const words = text ?? bodyToText(bodyFromHtml(html ?? '').body)
  const findings = checkText({
    ...{ text: words, language, locale, date, houseTerms: [] },
    register: await loadShippedRegister(),
  })
  // Offsets of a page are those of its words, which are therefore given back.
  return html === undefined ? { findings } : { text: words, findings }
}
