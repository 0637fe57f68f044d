import { join } from 'node:path'
import { sentenceOf } from '../messages/refusals.ts'
import { slowWords } from '../messages/slow.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { dataFolderOf } from '../server/configuration.ts'
import { openNewsroomForCommand } from '../server/open-newsroom.ts'
import { openOwnChecks } from '../server/open-own-checks.ts'
import { settleNewsroom } from '../server/settle-newsroom.ts'
import { commandLanguage } from './command-language.ts'
import { sayOwnCheckTrouble } from './say-own-check-trouble.ts'
import { tellIfSlow } from './tell-if-slow.ts'

/** Opens the newsroom of a data folder, a running one included, does the work and closes it; answers the exit code. */
export async function withNewsroom(
  data: string | undefined,
  work: (newsroom: Newsroom) => Promise<number>,
): Promise<number> {
  const language = commandLanguage()
  const dataFolder = dataFolderOf(data, process.env)
  const opened = await tellIfSlow(
    slowWords.openingNewsroom[language],
    openNewsroomForCommand({ dataFolder, databaseUrl: process.env.DATABASE_URL || null }),
  )
  if (!opened.ok) {
    process.stderr.write(`${sentenceOf(opened.refusal, language)}\n`)
    return 1
  }
  try {
    await settleNewsroom(opened.value.newsroom, 'empty')
    const ownChecks = openOwnChecks(join(dataFolder, 'checks'), sayOwnCheckTrouble)
    return await work({ ...opened.value.newsroom, ownChecks })
  } finally {
    await opened.value.close()
  }
}
