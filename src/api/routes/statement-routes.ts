import type { FastifyInstance, FastifyReply } from 'fastify'
import * as v from 'valibot'
import {
  findPublicStatement,
  listResponses,
  type PublicStatement,
  type StatementSearch,
  searchStatements,
} from '../../newsroom/statements/index.ts'
import { findTopicId } from '../../newsroom/topics/index.ts'
import { apiAddress, routeOf } from '../api-addresses.ts'
import type { ApiContext } from '../api-context.ts'
import { readCursor, writeCursor } from '../contract/cursor.ts'
import { type StatementQuery, statementQuery } from '../contract/statement-query.ts'
import { presentAnnotation } from '../presenters/present-annotation.ts'
import { presentResponse, presentStatement } from '../presenters/present-statement.ts'
import { refuse, refuseInput } from '../refuse.ts'

/** The record as other programs ask for it. */
export function addStatementRoutes(app: FastifyInstance, { newsroom, origin }: ApiContext): void {
  app.get(routeOf(apiAddress.statements), async (request, reply) => {
    const asked = v.safeParse(statementQuery, request.query)
    if (!asked.success) return refuseInput(reply, asked.issues)
    const { after, limit, lang: language = null } = asked.output
    const olderThan = after === undefined ? null : readCursor(after)
    if (after !== undefined && olderThan === null) return refuseCursor(reply)
    const search = await readSearch(asked.output)
    if ('unknown' in search) return refuseTopic(reply, search.unknown)
    const page = await searchStatements(newsroom, search, { olderThan, limit, language })
    return {
      statements: page.statements.map(statement => presentStatement(origin, statement)),
      next: page.olderThan ? writeCursor(page.olderThan) : null,
    }
  })

  app.get<{ Params: { id: string } }>(
    routeOf(apiAddress.statement(':id')),
    async (request, reply) => {
      const statement = await find(request.params.id)
      if (!statement) return refuseStatement(reply)
      const responses = await listResponses(newsroom, [statement.statementId])
      return {
        ...presentStatement(origin, statement),
        responses: (responses.get(statement.statementId) ?? []).map(response =>
          presentResponse(origin, response),
        ),
      }
    },
  )

  app.get<{ Params: { id: string } }>(
    routeOf(apiAddress.annotation(':id')),
    async (request, reply) => {
      const statement = await find(request.params.id)
      if (!statement) return refuseStatement(reply)
      reply.type('application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"')
      return JSON.stringify(presentAnnotation(origin, statement))
    },
  )

  async function find(id: string): Promise<PublicStatement | null> {
    return v.is(v.pipe(v.string(), v.uuid()), id) ? await findPublicStatement(newsroom, id) : null
  }

  async function readSearch(query: StatementQuery): Promise<StatementSearch | { unknown: string }> {
    const { speaker, topic, act = null, from = null, to = null } = query
    const speakerId = speaker === undefined ? null : await findTopicId(newsroom, speaker)
    if (speaker !== undefined && speakerId === null) return { unknown: speaker }
    const topicId = topic === undefined ? null : await findTopicId(newsroom, topic)
    if (topic !== undefined && topicId === null) return { unknown: topic }
    return { speakerId, topicId, act, from, to, words: query.q?.trim() || null }
  }
}

function refuseStatement(reply: FastifyReply): FastifyReply {
  return refuse(reply, {
    status: 404,
    code: 'no-such-statement',
    detail: 'No public statement has this id. It may have been withdrawn with its article.',
  })
}

function refuseTopic(reply: FastifyReply, words: string): FastifyReply {
  return refuse(reply, {
    status: 404,
    code: 'no-such-topic',
    detail: `No topic, or more than one, is known as ${JSON.stringify(words)}. Ask with the id or the slug of its page.`,
  })
}

function refuseCursor(reply: FastifyReply): FastifyReply {
  return refuse(reply, {
    status: 400,
    code: 'bad-cursor',
    detail: '`after` must be the `next` of an earlier answer, unchanged.',
  })
}
