import { sentenceOf } from '../messages/refusals.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { dataFolderOf } from '../server/configuration.ts'
import { openNewsroomForCommand } from '../server/open-newsroom.ts'
import { settleNewsroom } from '../server/settle-newsroom.ts'
import { commandLanguage } from './command-language.ts'

/** Opens the newsroom of a data folder, a running one included, does the work and closes it; answers the exit code. */
export async function withNewsroom(
  data: string | undefined,
  work: (newsroom: Newsroom) => Promise<number>,
): Promise<number> {
  const opened = await openNewsroomForCommand({
    dataFolder: dataFolderOf(data, process.env),
    databaseUrl: process.env.DATABASE_URL || null,
  })
  if (!opened.ok) {
    process.stderr.write(`${sentenceOf(opened.refusal, commandLanguage())}\n`)
    return 1
  }
  try {
    await settleNewsroom(opened.value.newsroom, 'empty')
    return await work(opened.value.newsroom)
  } finally {
    await opened.value.close()
  }
}
