import * as v from 'valibot'
import type { Task } from '../newsroom/later.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { proposeResponses, proposeStatements } from '../newsroom/statements/index.ts'

type Do = (newsroom: Newsroom, payload: unknown) => Promise<void>

const ofArticle = v.object({ articleId: v.pipe(v.string(), v.uuid()) })

/** What each task does. One may be done twice, or again after it failed halfway. */
export const tasks: Record<Task['task'], Do> = {
  'propose-statements': async (newsroom, payload) => {
    const { articleId } = v.parse(ofArticle, payload)
    const register = await newsroom.loadRegister(newsroom)
    await proposeStatements(newsroom, { articleId, register })
    await proposeResponses(newsroom, articleId)
  },
  'seed-demo-record': async newsroom => {
    const { seedDemoRecord } = await import('../importers/demo/seed-demo-record.ts')
    await seedDemoRecord(newsroom)
  },
}
