import { recordWords } from '../../messages/record-command.ts'
import {
  confirmResponse,
  confirmStatement,
  dismissResponse,
  dismissStatement,
  editStatement,
  findPublicStatement,
  listResponsesOfArticle,
  listStatementsOfArticle,
  type PublicStatement,
  type Response,
  reconsiderStatement,
  type Statement,
  type StatementEdit,
} from '../../newsroom/statements/index.ts'
import { proposeTopic } from '../../newsroom/topics/index.ts'
import { done, notDone, nth, type Order, type Work } from './outcome.ts'
import { printResponses } from './print-statements.ts'

const decisions = {
  confirm: { decide: confirmStatement, says: 'confirmed' },
  dismiss: { decide: dismissStatement, says: 'dismissed' },
  reconsider: { decide: reconsiderStatement, says: 'reconsidered' },
} as const

/** Decides on the statement with the number, or on all that wait. */
export function decideOnStatements(decision: keyof typeof decisions): Work {
  const { decide, says } = decisions[decision]
  return async (newsroom, { articleId, number, language, options }) => {
    const words = recordWords[language]
    const statements = await listStatementsOfArticle(newsroom, articleId)
    const one = nth(statements, number)
    if (number !== null && !one) return notDone(words.noSuchNumber(number))
    if (number === null && decision === 'reconsider') return notDone(words.numberNeeded)
    const chosen = one ? [one] : statements.filter(({ state }) => state === 'suggested')
    for (const { statementId } of chosen) {
      const decided = await decide(newsroom, { statementId, by: options.by })
      if (!decided.ok) return { is: 'refused', refusal: decided.refusal }
    }
    return done(words[says](chosen.length))
  }
}

/** Puts right what reading got wrong about one statement. */
export const editOne: Work = async (newsroom, order) => {
  const { articleId, number, language, options } = order
  const words = recordWords[language]
  if (number === null) return notDone(words.numberNeeded)
  const statement = nth(await listStatementsOfArticle(newsroom, articleId), number)
  if (!statement) return notDone(words.noSuchNumber(number))
  const topicIds =
    options.speaker === null ? null : [await topicOf(newsroom, order, options.speaker)]
  const edited = await editStatement(newsroom, {
    statementId: statement.statementId,
    by: options.by,
    edit: editOf(order, topicIds),
  })
  return edited.ok ? done(words.edited(number)) : { is: 'refused', refusal: edited.refusal }
}

function editOf({ options }: Order, topicIds: string[] | null): StatementEdit {
  const { speaker, role, act, on, source } = options
  return {
    ...(act !== null && { act }),
    ...(on !== null && { saidOn: on }),
    ...(source !== null && { source: { url: source, title: null, archivedOn: null } }),
    speaker: {
      ...(topicIds !== null && { topicIds, name: speaker }),
      ...(role !== null && { role }),
    },
  }
}

/** The topic of a speaker's name, proposed when nobody has it. */
export const topicOf = (
  newsroom: Parameters<Work>[0],
  { language }: Pick<Order, 'language'>,
  name: string,
): Promise<string> =>
  proposeTopic(newsroom, {
    ...{ kind: 'person', wikidataId: null },
    names: [{ language, name, description: null, aliases: [] }],
  })

/** Lists the responses of an article, after deciding on one when asked. */
export const decideOnResponses: Work = async (newsroom, { articleId, language, options }) => {
  const words = recordWords[language]
  const { confirm, dismiss, by } = options
  const responses = await listResponsesOfArticle(newsroom, articleId)
  const number = confirm ?? dismiss
  if (number === null) {
    const here = await listStatementsOfArticle(newsroom, articleId)
    const elsewhere = await findElsewhere(newsroom, { responses, here })
    return { is: 'done', says: printResponses(responses, { here, elsewhere }, language) }
  }
  const response = nth(responses, number)
  if (!response) return notDone(words.noSuchNumber(number))
  const decide = confirm === null ? dismissResponse : confirmResponse
  const decided = await decide(newsroom, { responseId: response.responseId, by })
  return decided.ok ? done(words.decided) : { is: 'refused', refusal: decided.refusal }
}

/** The statements of other articles that these responses link to, as far as readers see them. */
async function findElsewhere(
  newsroom: Parameters<Work>[0],
  { responses, here }: { responses: readonly Response[]; here: readonly Statement[] },
): Promise<PublicStatement[]> {
  const known = new Set(here.map(({ statementId }) => statementId))
  const ids = new Set(responses.flatMap(({ fromId, toId }) => [fromId, toId]))
  const found = await Promise.all(
    [...ids].filter(id => !known.has(id)).map(id => findPublicStatement(newsroom, id)),
  )
  return found.filter(one => one !== null)
}
