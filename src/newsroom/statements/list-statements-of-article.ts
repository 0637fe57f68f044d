import type { Newsroom } from '../newsroom.ts'
import type { Statement } from './statement.ts'
import { statementColumns, toStatement } from './statement-rows.ts'

/** Every statement of an article for the newsroom’s eyes, dismissed and lost ones too, in the order of the text. */
export async function listStatementsOfArticle(
  { database }: Newsroom,
  articleId: string,
): Promise<Statement[]> {
  const rows = await database
    .selectFrom('statements')
    .select(statementColumns)
    .where('article_id', '=', articleId)
    .execute()
  const place = ({ anchors }: Statement) => anchors[0]?.position.start ?? 0
  return rows.map(toStatement).toSorted((one, other) => place(one) - place(other))
}
