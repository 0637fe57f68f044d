import { sentenceOf } from '../messages/refusals.ts'
import { seriesCommandWords } from '../messages/series-command.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { addSeries, excludeFromSeries, listSeries, removeSeries } from '../newsroom/series/index.ts'
import { findTopicId } from '../newsroom/topics/index.ts'
import type { Language } from '../newsroom/values/language.ts'
import { seriesAddress } from '../site/series-addresses.ts'
import { commandLanguage } from './command-language.ts'
import { done, notDone, type Outcome } from './record/outcome.ts'
import { readSeriesOrder, type SeriesOrder } from './series-order.ts'
import { withNewsroom } from './with-newsroom.ts'

/** `dixit series …`: which figures are followed over time. */
export async function seriesCommand(args: string[]): Promise<number> {
  const language = commandLanguage()
  const asked = readSeriesOrder(args)
  if (!asked) {
    process.stderr.write(`${seriesCommandWords[language].usage}\n`)
    return 2
  }
  return await withNewsroom(asked.data, async newsroom => {
    const outcome = await carryOut(newsroom, asked.order, language)
    if (outcome.is === 'done') process.stdout.write(outcome.says)
    else
      process.stderr.write(
        `${outcome.is === 'refused' ? sentenceOf(outcome.refusal, language) : outcome.says}\n`,
      )
    return outcome.is === 'done' ? 0 : 1
  })
}

async function carryOut(
  newsroom: Newsroom,
  order: SeriesOrder,
  language: Language,
): Promise<Outcome> {
  const words = seriesCommandWords[language]
  switch (order.verb) {
    case 'list': {
      const all = await listSeries(newsroom, language)
      const lines = all.map(one => words.line(one.name, one.figures, seriesAddress(one)))
      return done(lines.join('\n') || words.none)
    }
    case 'add':
      return await add(newsroom, order, language)
    case 'exclude': {
      const excluded = await excludeFromSeries(newsroom, order)
      if (!excluded.ok) return { is: 'refused', refusal: excluded.refusal }
      return done(words.excluded(excluded.value.figures, excluded.value.name))
    }
    case 'remove': {
      const removed = await removeSeries(newsroom, order)
      if (!removed.ok) return { is: 'refused', refusal: removed.refusal }
      return done(words.removed(removed.value.name))
    }
  }
}

async function add(
  newsroom: Newsroom,
  order: Extract<SeriesOrder, { verb: 'add' }>,
  language: Language,
): Promise<Outcome> {
  const words = seriesCommandWords[language]
  const { names, topic, unit, counted, by } = order
  const topicId = topic === null ? null : await findTopicId(newsroom, topic)
  if (topic !== null && topicId === null) return notDone(words.noSuchTopic(topic))
  const added = await addSeries(newsroom, { names, topicId, unit, counted, by })
  if (!added.ok) return { is: 'refused', refusal: added.refusal }
  const { points, places } = added.value
  return done(words.added(points, places.map(seriesAddress).join(', ')))
}
