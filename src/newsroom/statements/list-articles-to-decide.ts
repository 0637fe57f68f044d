import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'

const mostListed = 100

/** The articles with statements that wait for a decision, those read last first, with how many wait. */
export async function listArticlesToDecide({
  database,
}: Newsroom): Promise<{ language: Language; slug: string; statements: number }[]> {
  const rows = await database
    .selectFrom('statements')
    .innerJoin('articles', 'articles.article_id', 'statements.article_id')
    .select(of => [
      'articles.language',
      'articles.slug',
      of.fn.countAll<string>().as('waiting'),
      of.fn.max('statements.proposed_at').as('latest'),
    ])
    .where('statements.state', '=', 'suggested')
    .groupBy(['articles.language', 'articles.slug'])
    .orderBy('latest', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map(({ language, slug, waiting }) => ({
    ...{ language, slug, statements: Number(waiting) },
  }))
}
