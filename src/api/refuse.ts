import type { FastifyReply } from 'fastify'
import * as v from 'valibot'

/** A request that cannot be answered, said as RFC 9457 problem details: what is wrong, where, and what to do. */
export type Problem = {
  status: 400 | 401 | 404 | 413 | 415 | 422 | 429 | 500 | 503
  code: string
  detail: string
  /** Which parameter or field, and what it should be. */
  errors?: { field: string; detail: string }[]
}

export function refuse(
  reply: FastifyReply,
  { status, code, detail, errors }: Problem,
): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send({ type: `about:blank#${code}`, title: code, status, detail, ...(errors && { errors }) })
}

/** What a schema has to say of an input it does not take. */
export function refuseInput(
  reply: FastifyReply,
  issues: readonly v.BaseIssue<unknown>[],
): FastifyReply {
  return refuse(reply, {
    status: 400,
    code: 'bad-request',
    detail: 'The request is not of the form that /api/openapi.json describes.',
    errors: issues.map(issue => ({
      field: v.getDotPath(issue) ?? '(the whole)',
      detail: issue.message,
    })),
  })
}
