import { forTerminal } from '../../messages/for-terminal.ts'
import { recordWords } from '../../messages/record-command.ts'
import { type Refusal, sentenceOf } from '../../messages/refusals.ts'
import { findArticleId } from '../../newsroom/articles/index.ts'
import { commandLanguage } from '../command-language.ts'
import { withNewsroom } from '../with-newsroom.ts'
import { addByHand, link } from './add-to-record.ts'
import { decideOnResponses, decideOnStatements, editOne } from './decide-on-record.ts'
import { exportRecord } from './export-record.ts'
import type { Outcome, Work } from './outcome.ts'
import { readRecordOptions, readTarget } from './read-record-options.ts'
import { listAll, listWaiting, readAgain } from './show-record.ts'

const ofNewsroom: Record<string, Work> = { waiting: listWaiting, export: exportRecord }

const ofArticle: Record<string, Work> = {
  list: listAll,
  read: readAgain,
  confirm: decideOnStatements('confirm'),
  dismiss: decideOnStatements('dismiss'),
  reconsider: decideOnStatements('reconsider'),
  edit: editOne,
  add: addByHand,
  link,
  responses: decideOnResponses,
}

/** `dixit record …`: who said what in the newsroom's articles, and a person's decisions on it. */
export async function recordCommand(args: string[]): Promise<number> {
  const language = commandLanguage()
  const words = recordWords[language]
  const asked = readRecordOptions(args, process.env)
  const [verb = '', ...rest] = asked?.positionals ?? []
  const target = readTarget(rest[0])
  const work = ofNewsroom[verb] ?? (target && ofArticle[verb])
  if (!asked || !work) {
    process.stderr.write(`${words.usage}\n`)
    return 2
  }
  return await withNewsroom(asked.options.data, async newsroom => {
    const article = target && (await findArticleId(newsroom, target.place))
    if (target && !article) return tell(noSuchArticle(target.place))
    const order = {
      ...{ language, options: asked.options, rest },
      articleId: article?.articleId ?? '',
      number: target?.number ?? null,
    }
    return tell(await work(newsroom, order))
  })

  function tell(outcome: Outcome): number {
    switch (outcome.is) {
      case 'done':
        process.stdout.write(outcome.says)
        return 0
      case 'refused':
        process.stderr.write(forTerminal(`${sentenceOf(outcome.refusal, language)}\n`))
        return 1
      case 'not-done':
        process.stderr.write(forTerminal(`${outcome.says}\n`))
        return 1
    }
  }
}

function noSuchArticle(place: { language: 'fr' | 'en'; slug: string }): Outcome {
  const refusal: Refusal = { cannot: 'find-article', because: 'no-such-article', ...place }
  return { is: 'refused', refusal }
}
