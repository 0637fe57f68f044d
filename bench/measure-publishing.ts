import { correctArticle } from '../src/newsroom/articles/index.ts'
import { openNewsroomForCommand } from '../src/server/open-newsroom.ts'
import type { Corpus } from './corpus.ts'

const mostRounds = 60
const readersInARow = 6

/** Milliseconds from the wish to correct an article until six readers in a row, on whichever worker, see it. */
export async function measurePublishing(order: {
  data: string
  origin: string
  corpus: Corpus
}): Promise<{ p50: number; p99: number }> {
  const opened = await openNewsroomForCommand({ dataFolder: order.data, databaseUrl: null })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  const times: number[] = []
  const rounds = Math.min(mostRounds, order.corpus.slugs.length)
  for (let round = 0; round < rounds; round += 1) {
    const address = `${order.origin}/fr/articles/${order.corpus.slugs[round]}`
    await seeEverywhere(address, '')
    const note = `Correction numéro ${round} de cette mesure`
    const began = performance.now()
    const corrected = await correctArticle(opened.value.newsroom, {
      articleId: order.corpus.articleIds[round] ?? '',
      note,
      content: null,
      madeAt: null,
    })
    if (!corrected.ok) throw new Error(corrected.refusal.because)
    await seeEverywhere(address, note)
    times.push(performance.now() - began)
  }
  await opened.value.close()
  times.sort((a, b) => a - b)
  return { p50: times[Math.floor(rounds * 0.5)] ?? 0, p99: times[Math.floor(rounds * 0.99)] ?? 0 }
}

async function seeEverywhere(address: string, words: string): Promise<void> {
  let seen = 0
  while (seen < readersInARow) {
    const answer = await fetch(address, { headers: { connection: 'close' } })
    seen = (await answer.text()).includes(words) ? seen + 1 : 0
  }
}
